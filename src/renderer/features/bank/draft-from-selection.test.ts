import { expect, it } from 'vitest';
import { contentProblem } from '../../../core/quiz/content';
import { draftFromSelection } from './draft-from-selection';
import { contentOfDraft } from './question-draft';

const TEXT = '第一句。某县建立县、乡、村三级网格，配备网格员320名。第三句。';
const SOURCE = {
  text: TEXT,
  blocks: [{ id: 'p', kind: 'paragraph' as const, start: 0, end: TEXT.length }],
};

function draft(words: string, kind: Parameters<typeof draftFromSelection>[2]) {
  const start = TEXT.indexOf(words);
  return draftFromSelection(SOURCE, { start, end: start + words.length }, kind);
}

it('blanks the words in their sentence', () => {
  const cloze = draft('320名', 'cloze');
  expect(cloze.stem).toBe('某县建立县、乡、村三级网格，配备网格员____。');
  expect(contentOfDraft(cloze)).toMatchObject({ answer: [['320名']] });
  expect(contentProblem(contentOfDraft(cloze))).toBeNull();
});

it('states the sentence, or makes the words the right option', () => {
  expect(contentOfDraft(draft('320名', 'trueFalse'))).toMatchObject({
    stem: '某县建立县、乡、村三级网格，配备网格员320名。',
    answer: true,
  });
  expect(contentOfDraft(draft('320名', 'single'))).toMatchObject({ options: ['320名'], answer: 0 });
});

it('takes the parts of a list apart', () => {
  expect(contentOfDraft(draft('县、乡、村', 'multiple'))).toMatchObject({
    options: ['县', '乡', '村'],
    answer: [0, 1, 2],
  });
  expect(draft('县、乡、村', 'ordering').options).toEqual(['县', '乡', '村', '']);
  expect(draft('县、乡、村', 'shortAnswer').keyPoints).toEqual(['县', '乡', '村']);
  expect(draft('县、乡、村', 'matching').pairs[0]).toEqual({ left: '县', right: '' });
});
