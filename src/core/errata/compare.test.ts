import { describe, expect, it } from 'vitest';
import type { CanonicalText } from '../text/model';
import { changedBlocks } from './compare';
import type { Erratum } from './model';

const RECEIVED: CanonicalText = {
  text: '甲乙丙\n丁戊己庚',
  blocks: [
    { id: 'b1', kind: 'paragraph', start: 0, end: 3 },
    { id: 'b2', kind: 'paragraph', start: 4, end: 8 },
  ],
};
const about = { reason: '', certainty: 'likely' } as const;

describe('changedBlocks', () => {
  it('shows only blocks that differ, cut at the words that do', () => {
    const errata: readonly Erratum[] = [
      { id: 'e2', start: 7, end: 8, received: '庚', proposed: '', ...about },
      { id: 'e1', start: 5, end: 6, received: '戊', proposed: '五五', ...about },
    ];
    expect(changedBlocks(RECEIVED, errata)).toEqual([
      {
        blockId: 'b2',
        received: [
          { text: '丁', erratumId: null },
          { text: '戊', erratumId: 'e1' },
          { text: '己', erratumId: null },
          { text: '庚', erratumId: 'e2' },
        ],
        corrected: [
          { text: '丁', erratumId: null },
          { text: '五五', erratumId: 'e1' },
          { text: '己', erratumId: null },
        ],
      },
    ]);
  });

  it('has nothing to show where nothing is corrected', () => {
    expect(changedBlocks(RECEIVED, [])).toEqual([]);
  });
});
