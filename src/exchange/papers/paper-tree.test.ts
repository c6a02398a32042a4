import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { setPaper } from '../../core/quiz/printed-paper';
import { writeDocx } from '../documents/docx';
import { PAPER_PIECES, paperTree, type PaperPiece } from './paper-tree';

const BASE = {
  id: 'q',
  itemId: 'q',
  origin: 'user',
  explanation: '见第一章。',
  difficulty: 2,
  source: { start: 0, end: 0, quote: '' },
} as const;

const PARTS = setPaper(
  [
    { ...BASE, id: 'q1', kind: 'trueFalse', stem: '办结率达到98%。', answer: true },
    { ...BASE, id: 'q2', kind: 'cloze', stem: '共____名。', answer: [['320', '三百二十']] },
    { ...BASE, id: 'q3', kind: 'single', stem: '几级网格？', options: ['三级', '两级'], answer: 0 },
  ],
  { count: 10, seed: 42, form: 'A' },
);

async function wordsOf(piece: PaperPiece): Promise<string> {
  const tree = paperTree(PARTS, piece, { title: '网格化治理', form: 'A', seed: 42 });
  const parts = unzipSync(await writeDocx(tree, '网格化治理'));
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/gu, '');
}

it('keeps answers off the paper and off the sheet', async () => {
  const [paper = '', sheet = '', key = ''] = await Promise.all(PAPER_PIECES.map(wordsOf));
  expect(paper).toContain('几级网格？（　　）');
  for (const piece of [paper, sheet]) {
    expect(piece).not.toContain('三百二十');
    expect(piece).not.toContain('见第一章');
  }
  expect(sheet).not.toContain('几级网格');
  expect(key).toContain('320 / 三百二十');
  expect(key).toContain('正确');
  for (const piece of [paper, sheet, key]) expect(piece).toContain('卷号：A-42');
});
