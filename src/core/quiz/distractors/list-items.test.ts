import { describe, expect, it } from 'vitest';
import { itemDistractors } from './list-items';

/** Each row is a list of the text. */
function pool(...lists: readonly (readonly string[])[]) {
  return lists.flatMap((items, list) => items.map((text) => ({ text, list })));
}

describe('itemDistractors', () => {
  it('takes items of the same series only', () => {
    const others = pool(['办事流程', '重要会议'], ['文化建设', '生态建设']);
    expect(itemDistractors(['思想建设', '组织建设', '作风建设'], others, '', 3)).toEqual([
      '文化建设',
      '生态建设',
    ]);
  });

  it('knows a series by the character that all have in the same place', () => {
    const others = pool(['组织生活会', '围绕中心组'], ['作风最过硬', '效率最领先']);
    expect(itemDistractors(['服务最周到', '办事最放心', '工作最规范'], others, '', 3)).toEqual([
      '作风最过硬',
      '效率最领先',
    ]);
  });

  it('has none for items without anything in common, rather than words of another sort', () => {
    const others = pool(['办会', '办文'], ['办事流程', '重要会议']);
    expect(itemDistractors(['政府办', '发改', '经信', '统计', '住建'], others, '', 3)).toEqual([]);
    expect(itemDistractors(['盘点收获', '检视问题', '提出举措'], others, '', 3)).toEqual([]);
  });

  it('offers no part of what an item stands for, and nothing that the sentence shows', () => {
    const others = pool(['党员大会', '支部大会', '全体大会']);
    const isPartOf = (part: string, whole: string) => part === '党员大会' && whole === '团员大会';
    expect(itemDistractors(['团员大会', '工会大会'], others, '支部大会召开', 3, isPartOf)).toEqual([
      '全体大会',
    ]);
  });
});
