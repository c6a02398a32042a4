import { expect, it } from 'vitest';
import { questionIdOf, questionPlace } from './question-place';

it.each(['wuhu-2022:q1', 'g-1a2b-cloze', '100%', 'a/b?c#d', '题 1'])('finds %s again in its route', (id) => {
  const part = questionPlace('case', id).split('/').at(-1) ?? '';
  expect(questionIdOf(part)).toBe(id);
});

it('takes an id that was never encoded', () => {
  expect(questionIdOf('wuhu-2022:q1')).toBe('wuhu-2022:q1');
  expect(questionIdOf('100%')).toBe('100%');
});
