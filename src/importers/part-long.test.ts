import { describe, expect, it } from 'vitest';
import { partLong } from './part-long';

const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });

describe('partLong', () => {
  it('leaves paragraphs of any usual length, and what has no plain words, as they are', () => {
    const usual = paragraph('村'.repeat(10_000));
    const note = { kind: 'footnote' as const, text: '注'.repeat(20_000) };
    expect(partLong(usual)).toEqual([usual]);
    expect(partLong(note)).toEqual([note]);
  });

  it('parts one without end after its sentences, and keeps every word', () => {
    const text = `${'村民点头：“好。”'.repeat(4000)}完`;
    const parts = partLong(paragraph(text));
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.length).toBe(4);
    for (const part of parts.slice(0, -1)) expect(part.text).toMatch(/。”$/u);
  });

  it('parts after a pause where there is no sentence, and anywhere but inside a character where there is none', () => {
    expect(partLong(paragraph('一二，'.repeat(5000)))[0]?.text).toMatch(/，$/u);
    const rare = partLong(paragraph(`村${'𠀀'.repeat(9000)}`));
    expect(rare.some(({ text }) => /\p{Surrogate}/u.test(text))).toBe(false);
    expect(rare.map(({ text }) => text.length)).toEqual([9999, 8002]);
  });

  it('keeps looks on their words, and names on the first part', () => {
    const text = `${'村'.repeat(9_000)}。${'镇'.repeat(9_000)}`;
    const inlines = [{ kind: 'strong' as const, start: 8_999, end: 9_003 }];
    const [first, second] = partLong({ ...paragraph(text), inlines, anchors: ['a'] });
    expect(first).toMatchObject({ anchors: ['a'], inlines: [{ start: 8_999, end: 9_001 }] });
    expect(second).toMatchObject({ inlines: [{ kind: 'strong', start: 0, end: 2 }] });
    expect(second).not.toHaveProperty('anchors');
  });
});
