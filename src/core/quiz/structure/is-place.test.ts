import { describe, expect, it } from 'vitest';
import { isUsedAsPlace } from './is-place';

describe('isUsedAsPlace', () => {
  it.each([
    ['合肥', '组织干部赴合肥学习取经。'],
    ['青岚', '产品在青岚市场很受欢迎。'],
    ['石门村', '石门村入选示范村。'],
  ])('takes %s for a place in: %s', (words, text) => {
    expect(isUsedAsPlace(words, text)).toBe(true);
  });

  it.each([
    ['日志', '应当留存相关的网络日志不少于六个月。'],
    ['海鲜', '海鲜新鲜，价格公道。'],
    ['共和国', '在共和国境内从事活动，适用本法。'],
  ])('does not take %s for one in: %s', (words, text) => {
    expect(isUsedAsPlace(words, text)).toBe(false);
  });
});
