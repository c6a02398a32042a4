import { describe, expect, it } from 'vitest';
import type { CanonicalText } from '../text/model';
import { carryErrata } from './carry-errata';
import type { Erratum } from './model';

function textOf(text: string): CanonicalText {
  return { text, blocks: [{ id: 'b1', kind: 'paragraph', start: 0, end: text.length }] };
}

function erratum(text: string, received: string, proposed: string): Erratum {
  const start = text.indexOf(received);
  return {
    id: received,
    start,
    end: start + received.length,
    received,
    proposed,
    reason: '',
    certainty: 'likely',
  };
}

const OLD = '各级机关党组织坚持党建引领，全面推进网恪化治理，持续提升服务水品。';
const NEW = `通知：${OLD.replace('水品', '水平')}`;

describe('carryErrata', () => {
  it('moves an erratum along with its words, and keeps one whose words are gone without applying it', () => {
    const kept = erratum(OLD, '网恪', '网格');
    const gone = erratum(OLD, '水品', '水平');
    expect(carryErrata(textOf(OLD), textOf(NEW), [], [kept, gone])).toEqual([
      { erratum: { ...kept, start: kept.start + 3, end: kept.end + 3 }, fits: true },
      { erratum: gone, fits: false },
    ]);
  });

  it('gives way to an erratum that comes with the newer text', () => {
    const own = erratum(OLD, '网恪', '网格');
    const [carried] = carryErrata(textOf(OLD), textOf(NEW), [erratum(NEW, '网恪化', '网格化')], [own]);
    expect(carried?.fits).toBe(false);
  });
});
