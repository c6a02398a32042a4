import { expect, it } from 'vitest';
import { parseSteps } from './steps';

it('takes one to four steps of whole minutes, however they are parted', () => {
  expect(parseSteps('10')).toEqual([10]);
  expect(parseSteps(' 1, 10，60、 720 ')).toEqual([1, 10, 60, 720]);
  for (const wrong of ['', '0', '721', '1.5', '-3', 'ten', '1 2 3 4 5']) expect(parseSteps(wrong)).toBeNull();
});
