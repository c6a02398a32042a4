import { expect, test } from 'vitest';
import type { Fact } from '../model';
import { frameAnswer, QUESTION_SIZE } from './frame';

/** The words that a question about `answer` would show, with a gap in its place. */
function shown(text: string, answer: string): string {
  const start = text.indexOf(answer);
  const span = { start, end: start + answer.length };
  const fact: Fact = {
    ...span,
    text: answer,
    kind: 'date',
    sentence: { start: 0, end: text.length },
    score: 1,
  };
  const frame = frameAnswer(text, fact, span, { previous: null, context: '', avoid: [] }, QUESTION_SIZE);
  return `${frame.before}____${frame.after}`;
}

test('a time that stands alone is shown with what came about then', () => {
  const text = '交易者联盟在梧桐树协议的基础上草拟出管理处条例，1863年，管理处改名为纽约证券交易所。';
  expect(shown(text, '1863年')).toBe('____，管理处改名为纽约证券交易所。');
});

test('a clause that leaves open what follows from it is shown with that', () => {
  const after = '拔都在1238年和1240年分别劫掠了两座城市后，宣称其掌管了各公国，并在东方建都。';
  expect(shown(after, '1238年')).toBe('拔都在____和1240年分别劫掠了两座城市后，宣称其掌管了各公国');
  const although = '虽然原来的梧桐树已于1865年死去，但这一代称仍持续下来，并为人所知。';
  expect(shown(although, '1865年')).toBe('虽然原来的梧桐树已于____死去，但这一代称仍持续下来');
});
