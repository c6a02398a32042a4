import { describe, expect, it } from 'vitest';
import { indexStems, questionKey, similarQuestions } from './similar-questions';

const BANK = indexStems([
  { stem: '2022年全县办理群众反映的事项多少件？' },
  { stem: '网格员由谁派单？' },
  { stem: '二〇二二年的办结率是多少？' },
]);

describe('similarQuestions', () => {
  it('finds what asks the same in nearly the same words, whatever their script', () => {
    expect(similarQuestions('2022年，全县辦理群眾反映的事項有多少件?', BANK)).toEqual([
      { stem: '2022年全县办理群众反映的事项多少件？' },
    ]);
  });

  it('finds nothing for other questions and for none', () => {
    expect(similarQuestions('专职网格员有多少名？', BANK)).toEqual([]);
    expect(similarQuestions('', BANK)).toEqual([]);
  });
});

describe('questionKey', () => {
  const question = {
    kind: 'single',
    stem: '几级网格？',
    options: ['两级', '三级'],
    answer: 1,
    explanation: '',
    difficulty: 2,
  } as const;

  it('is the same for the same question in another order', () => {
    expect(questionKey({ ...question, stem: '几级 网格?', options: ['三级', '两级'], answer: 0 })).toBe(
      questionKey(question),
    );
  });

  it('is the same for the same pairs in another order', () => {
    const pairs = { ...question, kind: 'matching', options: ['甲', '乙'] } as const;
    expect(questionKey({ ...pairs, matches: ['子', '丑'], answer: [0, 1] })).toBe(
      questionKey({ ...pairs, options: ['乙', '甲'], matches: ['丑', '子'], answer: [0, 1] }),
    );
  });

  it('differs where the right answer does', () => {
    expect(questionKey({ ...question, answer: 0 })).not.toBe(questionKey(question));
  });
});
