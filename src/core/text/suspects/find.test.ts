import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSuspects } from './find';

const found = (text: string): string[] =>
  findSuspects(text).map((suspect) => `${suspect.reason} ${suspect.text}`);

describe('findSuspects', () => {
  it.each([
    ['办公\u200B室', 'invisible \u200B'],
    ['办公\u0007室', 'invisible \u0007'],
    ['\uFEFF办公室', 'invisible \uFEFF'],
    ['金额\u202E321元', 'bidi \u202E'],
    ['内容锟斤拷丢失', 'mojibake 锟斤拷'],
    ['内容\uFFFD\uFFFD丢失', 'mojibake \uFFFD\uFFFD'],
    ['å…¬å®¤的', 'mojibake å…¬å®¤'],
    ['鐨勬槸鍜屾垜的', 'mojibake 鐨勬槸鍜'],
    ['登录раypal网', 'lookalike раypal'],
    ['完成2O22年目标', 'lookalike O'],
    ['工作⼈员', 'lookalike ⼈'],
    ['2022年13月完成', 'brokenNumber 13月'],
    ['2022年2月30日', 'brokenNumber 2022年2月30日'],
    ['增长3..5%', 'brokenNumber 3..5'],
    ['增长35%%', 'brokenNumber 5%%'],
    ['共1,23,456元', 'brokenNumber 1,23,456'],
    ['共２0２2年', 'brokenNumber ２0２2'],
  ])('doubts %j', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    '👨‍👩‍👧一家和❤️',
    'می‌خواهم \u200F',
    '第2.3.1节,比例为1:2,电话010-12345678,共1,234,567元,9.5%,2024年2月29日',
    '约10 000元,μm、α-螺旋、ΔH、CO₂与Ωm',
    '《论语·学而》:“有朋自远方来,不亦乐乎?”龘𠮷㐀',
    'café naïve São Paulo Ångström',
    '鏡鍋鍾錶、鄉鎮、瀹、璇、浜',
  ])('trusts %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes no longer for texts made to slow it down', () => {
    const from = performance.now();
    for (const unit of ['OOO2', '体育', '官网登录', '1,111,', '1 .', 'A1', '2022年 ', '锟斤拷', 'å']) {
      findSuspects(unit.repeat(30_000));
    }
    // Anything quadratic takes minutes.
    expect(performance.now() - from).toBeLessThan(10_000);
  });

  it('gives spans that hold their words, in order, none inside another, for any text', () => {
    const pieces = fc.constantFrom(
      '中央',
      '体育官网',
      '\u200B',
      '\u202E',
      '锟斤拷',
      '2O2',
      '13月',
      '2022年',
      '\uD800',
      'Ã¤Ã¶',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))), (parts) => {
        const text = parts.join('');
        let reached = 0;
        for (const suspect of findSuspects(text)) {
          expect(suspect.start).toBeGreaterThanOrEqual(reached);
          expect(suspect.end).toBeGreaterThan(suspect.start);
          expect(text.slice(suspect.start, suspect.end)).toBe(suspect.text);
          reached = suspect.end;
        }
      }),
    );
  });
});
