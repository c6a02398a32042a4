import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { printPaper } from '../../core/exam/printed-paper';
import type { Question } from '../../core/quiz/model';
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

const onPaper = (questions: readonly Question[]) =>
  questions.map((question) => ({ caseId: 'c', sectionId: 's', question, marks: 4 }));

const PARTS = printPaper(
  onPaper([
    { ...BASE, id: 'q1', kind: 'trueFalse', stem: '办结率达到98%。', answer: true },
    { ...BASE, id: 'q2', kind: 'cloze', stem: '共____名。', answer: [['320', '三百二十']] },
    { ...BASE, id: 'q3', kind: 'single', stem: '几级网格？', options: ['三级', '两级'], answer: 0 },
  ]),
  { seed: 42, form: 'A' },
);

async function wordsOf(piece: PaperPiece): Promise<string> {
  const tree = paperTree(PARTS, piece, { title: '网格化治理', form: 'A', seed: 42 });
  const parts = unzipSync(await writeDocx(tree, '网格化治理'));
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/gu, '');
}

it('keeps answers off the paper and off the sheet', async () => {
  const [paper = '', sheet = '', key = ''] = await Promise.all(PAPER_PIECES.map(wordsOf));
  expect(paper).toContain('几级网格？（　　）');
  expect(paper).toContain('（满分 12 分）');
  expect(paper).toContain('一、单选题（共 1 题，4 分）');
  for (const piece of [paper, sheet]) {
    expect(piece).not.toContain('三百二十');
    expect(piece).not.toContain('见第一章');
  }
  expect(sheet).not.toContain('几级网格');
  expect(key).toContain('320 / 三百二十');
  expect(key).toContain('正确');
  for (const piece of [paper, sheet, key]) expect(piece).toContain('卷号：A-42');
});

it('has a box on the sheet and a row in the key for every question, and room by kind', async () => {
  const singles = Array.from({ length: 12 }, (_, index) => ({
    ...BASE,
    id: `s${index}`,
    kind: 'single' as const,
    stem: `第${index}问？`,
    options: ['甲', '乙', '丙'],
    answer: 1,
  }));
  const parts = printPaper(
    onPaper([
      ...singles,
      { ...BASE, id: 'c', kind: 'cloze', stem: '共____名，分____组。', answer: [['9'], ['3']] },
      {
        ...BASE,
        id: 'm',
        kind: 'matching',
        stem: '配对。',
        options: ['东', '西'],
        matches: ['左', '右'],
        answer: [1, 0],
      },
      { ...BASE, id: 'o', kind: 'ordering', stem: '排序。', options: ['先', '后'], answer: [0, 1] },
      { ...BASE, id: 'a', kind: 'shortAnswer', stem: '谈谈。', answer: '略', keyPoints: ['要点一'] },
    ]),
    { seed: 7, form: 'B' },
  );
  const numbers = parts.flatMap(({ items }) => items.map(({ number }) => number));
  expect(numbers).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
  const cellsOf = (piece: PaperPiece) => {
    const { children } = paperTree(parts, piece, { title: '卷', form: 'B', seed: 7 });
    const tables = children.flatMap((node) => (node.type === 'table' ? [node.children] : []));
    return tables.map((rows) =>
      rows.map(({ children: cells }) =>
        cells.map(({ children: [words] }) => (words?.type === 'text' ? words.value : '')),
      ),
    );
  };
  const sheet = cellsOf('sheet');
  // Ten boxes a row, then the other two; each box empty below its number.
  expect(sheet.slice(0, 2).map((rows) => rows[0]?.length)).toEqual([10, 2]);
  for (const [, boxes = []] of sheet.slice(0, 2)) expect(boxes.every((box) => box.trim() === '')).toBe(true);
  const written = new Set(sheet.flat(2));
  const lines = await wordsOf('sheet');
  for (const { kind, items } of parts) {
    for (const { number } of items) {
      if (kind === 'shortAnswer') continue;
      expect(written.has(String(number)), `${kind} ${number}`).toBe(true);
    }
  }
  expect(lines).toContain('姓名：');
  const blanks = sheet.flat().find(([, room = '']) => room.includes('__________　__________'));
  expect(blanks).toBeDefined();
  const key = cellsOf('key').flatMap((rows) => rows.slice(1));
  expect(key.map(([number]) => Number(number))).toEqual(numbers);
  expect(key.every(([, answer = '']) => answer !== '')).toBe(true);
});

it('sets short options beside each other, in columns, and long ones below each other', () => {
  const linesOf = (...options: readonly string[]) => {
    const parts = printPaper(
      onPaper([{ ...BASE, kind: 'ordering', stem: '排序。', options, answer: [0, 1] }]),
      {
        seed: 1,
        form: 'A',
      },
    );
    const { children } = paperTree(parts, 'paper', { title: '卷', form: 'A', seed: 1 });
    const question = children.find(
      (node) => node.type === 'paragraph' && node.children.some(({ type }) => type === 'break'),
    );
    if (question?.type !== 'paragraph') throw new Error('no question');
    return question.children.flatMap((node) => (node.type === 'text' ? [node.value] : [])).slice(1);
  };
  expect(linesOf('16份', '14份', '12份', '10份')).toHaveLength(1);
  const [first = '', second = ''] = linesOf('公开办公活动', '上门走访一百家企业活动', '政策宣讲', '集中签约');
  // Full-width characters are two wide, so that the second column begins below itself.
  const columnOf = (line: string) =>
    [...line.slice(0, line.search(/[BD]\. /u))].reduce((sum, one) => sum + (one < '\u0080' ? 1 : 2), 0);
  expect(columnOf(first)).toBe(columnOf(second));
  expect(linesOf('健全覆盖机关全体党员干部的理论学习组织体系和学习制度', '略')).toHaveLength(2);
});
