import { expect, it } from 'vitest';
import { withChineseMarks } from './chinese-marks';

it('gives Chinese words wide marks, beside figures, quotations and blanks too', () => {
  expect(withChineseMarks('目前4大类166项整改任务,已完成165项,正在推进____项。')).toBe(
    '目前4大类166项整改任务，已完成165项，正在推进____项。',
  );
  expect(withChineseMarks('参与率100%, 撰写心得体会21篇;获评“先进”:一是____,二是……?')).toBe(
    '参与率100%，撰写心得体会21篇；获评“先进”：一是____，二是……？',
  );
  expect(withChineseMarks('始于2021年,2022年完成')).toBe('始于2021年，2022年完成');
});

it('leaves figures, times, addresses and English alone', () => {
  for (const words of ['共1,200人', '8:30开会', '见 https://a.b/?c=d', 'First, second: third', 'R&D, 研发']) {
    expect(withChineseMarks(words)).toBe(words);
  }
});
