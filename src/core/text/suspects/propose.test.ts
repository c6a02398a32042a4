import { describe, expect, it } from 'vitest';
import { findSuspects } from './find';
import { proposeReading } from './propose';

/** The reading proposed for the one doubtful place of a text. */
function proposed(text: string): string | null | undefined {
  const suspects = findSuspects(text);
  expect(suspects).toHaveLength(1);
  return suspects.map(proposeReading)[0];
}

describe('proposeReading', () => {
  it.each([
    ['全面\u200b推进。', ''],
    ['全面\u202e推进。', ''],
    ['使用Wоrd软件。', 'Word'],
    ['共有1O5件。', '0'],
    ['二○二二年', '〇'],
    ['共有1２3件。', '123'],
    ['达到93..7，', '93.7'],
    ['达到93%%，', '3%'],
    ['2 022年', '2022'],
  ])('mends %j to %j', (text, words) => {
    expect(proposed(text)).toBe(words);
  });

  it('reads UTF-8 again that was read as Windows-1252', () => {
    expect(proposed('å…šå»ºå·¥ä½œ')).toBe('党建工作');
  });

  it('proposes nothing where the right words can’t be known', () => {
    expect(proposed('2022年13月')).toBeNull();
    expect(proposed('锟斤拷锟斤拷')).toBeNull();
    expect(proposed('在某某体育官网和国家机关党的建设工作会议上')).toBeNull();
  });
});
