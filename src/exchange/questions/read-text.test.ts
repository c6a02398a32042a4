import { expect, it } from 'vitest';
import { readQuestionText } from './read-text';

function kinds(text: string, extension = 'txt') {
  const read = readQuestionText(text, extension);
  return read.ok ? read.value.questions.map(({ kind }) => kind) : read.error.code;
}

it('tells the forms of plain text by their signs', () => {
  expect(kinds('几级网格？\nA. 两级\nB. 三级\nANSWER: B\n')).toEqual(['single']);
  expect(kinds('几级网格？ {=三级 ~两级}\n')).toEqual(['single']);
  expect(kinds('办结率达到98%。{T}\n')).toEqual(['trueFalse']);
  expect(kinds('1. 【判断题】办结率达到98%。\n答案：正确\n')).toEqual(['trueFalse']);
});

it('says where a file is not what its name says', () => {
  expect(kinds('{}', 'xml')).toBe('questions.notMoodleXml');
});
