import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSpan } from '../annotations/describe';
import type { Block } from '../text/model';
import { findSuspects } from '../text/suspects/find';
import { checkPackage } from './check';
import { type DraftCase, NO_SOURCE } from './draft';
import { canMerge, mergeWithNext, setLevel, splitOff, splitPlaces } from './edit-draft';
import { CASE_FORMAT_VERSION } from './schema';

/** A draft of lines; `#` before a line makes it a heading, `-` an item. */
function draftOf(...lines: readonly string[]): DraftCase {
  let at = 0;
  const blocks = lines.map((line, index): Block => {
    const words = line.replace(/^[#-]/u, '');
    const start = at;
    at += words.length + 1;
    const span = { id: `b${index + 1}`, start, end: start + words.length };
    if (line.startsWith('#')) return { ...span, kind: 'heading', level: 1 };
    return line.startsWith('-')
      ? { ...span, kind: 'listItem', list: { depth: 0, marker: '•' } }
      : { ...span, kind: 'paragraph', inlines: [{ kind: 'strong', start, end: start + 1 }] };
  });
  const text = lines.map((line) => line.replace(/^[#-]/u, '')).join('\n');
  return {
    title: '题',
    source: NO_SOURCE,
    text: { text, blocks },
    furniture: [],
    suspects: findSuspects(text),
    pictures: [],
    comments: [],
    notices: [],
  };
}

function shown({ text: { text, blocks } }: DraftCase): readonly string[] {
  return blocks.map(({ kind, level, start, end }) => {
    const sign = kind === 'heading' ? '#'.repeat(level ?? 0) : kind === 'listItem' ? '-' : '';
    return sign + text.slice(start, end);
  });
}

describe('editing a draft', () => {
  it('leads to the joined block what led to the one that it took in', () => {
    const draft = draftOf('#第一行', '#第二行', '正文。');
    const [first, second, last] = draft.text.blocks;
    if (!first || !second || !last) throw new Error('three blocks');
    const link = { kind: 'link', start: last.start, end: last.end, target: `#${second.id}` } as const;
    const blocks = [first, second, { ...last, inlines: [link] }];
    const joined = mergeWithNext({ ...draft, text: { ...draft.text, blocks } }, first.id);
    expect(joined.text.blocks.at(-1)?.inlines?.[0]?.target).toBe(`#${first.id}`);
  });

  it('keeps comments on their words', () => {
    const draft = draftOf('#第一行', '#第二行', '正文一句。尾句。');
    const { text } = draft.text;
    const on = (exact: string) => ({
      ...describeSpan(text, { start: text.indexOf(exact), end: text.indexOf(exact) + exact.length }, 0),
      author: '甲',
      words: '看看',
    });
    const noted = { ...draft, comments: [on('第一行'), on('正文'), on('尾句')] };
    const words = ({ text: { text: now }, comments }: DraftCase) =>
      comments.map(({ start, end }) => now.slice(start, end));
    const joined = mergeWithNext(noted, 'b1');
    expect(words(joined)).toEqual(['第一行', '正文', '尾句']);
    expect(words(splitOff(joined, 'b3', joined.text.text.indexOf('尾'), 2))).toEqual([
      '第一行',
      '正文',
      '尾句',
    ]);
  });

  it('changes the level of a heading, makes it a paragraph, and a paragraph or an item a heading', () => {
    const draft = draftOf('#一、背景', '正文。', '-第一项');
    expect(shown(setLevel(draft, 'b1', 3))).toEqual(['###一、背景', '正文。', '-第一项']);
    expect(shown(setLevel(draft, 'b1', null))[0]).toBe('一、背景');
    const heading = setLevel(setLevel(draft, 'b2', 2), 'b3', 2);
    expect(shown(heading)).toEqual(['#一、背景', '##正文。', '##第一项']);
    expect(heading.text.blocks[2]?.list).toBeUndefined();
  });

  it('joins a heading that was broken over two lines, with a space only between letters', () => {
    expect(shown(mergeWithNext(draftOf('#关于推进社区', '#廉洁教育的报告', '正文。'), 'b1'))).toEqual([
      '#关于推进社区廉洁教育的报告',
      '正文。',
    ]);
    expect(shown(mergeWithNext(draftOf('#Case', 'study'), 'b1'))).toEqual(['#Case study']);
    expect(canMerge(draftOf('#一', '二'), 'b2')).toBe(false);
  });

  it('splits a heading off the paragraph that it opens, and what follows a heading from it', () => {
    const draft = draftOf('（一）抓学习。近年来，办结率98%%。', '下一段。');
    const [first] = draft.text.blocks;
    const places = first ? splitPlaces(draft, first, 9) : [];
    expect(places).toEqual([7]);
    const split = splitOff(draft, 'b1', places[0] ?? 0, 2);
    expect(shown(split)).toEqual(['##（一）抓学习。', '近年来，办结率98%%。', '下一段。']);
    expect(split.text.blocks.map(({ id }) => id)).toEqual(['b1', 'b3', 'b2']);
    const [suspect] = split.suspects;
    expect(suspect && split.text.text.slice(suspect.start, suspect.end)).toBe('8%%');
  });

  it('never cuts through a doubtful place', () => {
    const draft = draftOf('办结率98%%。');
    expect(splitOff(draft, 'b1', 5, 1)).toBe(draft);
  });

  const line = fc
    .tuple(fc.constantFrom('', '#', '-'), fc.stringMatching(/^[甲乙。： aB]{0,7}[丙9][。： ]?[丁c]$/u))
    .map(([sign, words]) => sign + words.trim());
  const act = fc.tuple(fc.constantFrom('level', 'plain', 'merge', 'split'), fc.nat(9), fc.nat(40));

  it('loses no character and keeps a sound text, whatever is done in whatever order', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.array(act, { maxLength: 12 }),
        (lines, acts) => {
          const before = draftOf(...lines);
          const after = acts.reduce((draft, [kind, which, at]) => {
            const { blocks } = draft.text;
            const id = blocks[which % blocks.length]?.id ?? '';
            if (kind === 'level') return setLevel(draft, id, 1 + (at % 6));
            if (kind === 'plain') return setLevel(draft, id, null);
            return kind === 'merge' ? mergeWithNext(draft, id) : splitOff(draft, id, at, 2);
          }, before);
          const letters = (draft: DraftCase) => draft.text.text.replace(/\s/gu, '');
          expect(letters(after)).toBe(letters(before));
          const { title, source, text, furniture } = after;
          const manifest = { ...source, editors: [], language: 'zh-CN', licence: '', title, id: 'x' };
          const defects = checkPackage({
            manifest: { ...manifest, format: 'andu-case', version: CASE_FORMAT_VERSION },
            text: { ...text, furniture },
            errata: [],
            terms: [],
            questions: [],
          });
          expect(defects).toEqual([]);
          for (const { start, end, inlines = [] } of text.blocks)
            for (const inline of inlines) {
              expect(inline.start).toBeGreaterThanOrEqual(start);
              expect(inline.end).toBeLessThanOrEqual(end);
            }
          for (const { start, end, text: words } of after.suspects)
            expect(text.text.slice(start, end)).toBe(words);
        },
      ),
      { numRuns: 300 },
    );
  });
});
