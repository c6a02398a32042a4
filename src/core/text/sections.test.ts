import { describe, expect, it } from 'vitest';
import type { Block, CanonicalText } from './model';
import { sectionAt, sectionsOf, START_SECTION } from './sections';

function layOut(parts: readonly (readonly [Block['kind'], number, string])[]): CanonicalText {
  let text = '';
  const blocks = parts.map(([kind, level, words], index): Block => {
    if (index > 0) text += '\n';
    const start = text.length;
    text += words;
    const block = { id: `b${index}`, kind, start, end: text.length };
    return kind === 'heading' ? { ...block, level } : block;
  });
  return { text, blocks };
}

describe('sectionsOf', () => {
  const source = layOut([
    ['paragraph', 0, '导语'],
    ['heading', 1, '一、背景'],
    ['paragraph', 0, '正文'],
    ['heading', 2, '1.小节'],
    ['paragraph', 0, '内容'],
    ['heading', 1, '二、做法'],
  ]);
  const sections = sectionsOf(source);

  it('nests sections and names the text before the first heading', () => {
    expect(sections.map(({ id, parentId, level, blockIds }) => [id, parentId, level, blockIds])).toEqual([
      [START_SECTION, null, 0, ['b0']],
      ['b1', null, 1, ['b1', 'b2', 'b3', 'b4']],
      ['b3', 'b1', 2, ['b3', 'b4']],
      ['b5', null, 1, ['b5']],
    ]);
  });

  it('finds the innermost section of every offset', () => {
    const ids = source.blocks.map(({ start }) => sectionAt(sections, start)?.id);
    expect(ids).toEqual([START_SECTION, 'b1', 'b1', 'b3', 'b3', 'b5']);
    expect(sectionAt([], 3)).toBeNull();
  });
});
