import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSpan } from '../annotations/describe';
import { resolveSelectors, spanOf } from '../annotations/resolve';
import { annotationLink, NOTE_LINK, parseNoteLink, placeLink, withoutNoteLinks } from './note-links';
import { linkedIds, withoutLinks } from './quotations';

const TEXT = '一、背景\n芜湖市委办公室坚持党建引领（四最）。\n二、做法\n抓落实，见成效。';
const addressOf = (markdown: string) => [...markdown.matchAll(NOTE_LINK)][0]?.[2] ?? '';
const spanFor = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

describe('links of notes', () => {
  it('lead to an annotation', () => {
    const link = annotationLink('要[点]', '019a-1');
    expect(link).toBe('[要\\[点\\]](#annotation=019a-1)');
    expect(parseNoteLink(addressOf(link))).toEqual({ kind: 'annotation', id: '019a-1' });
  });

  it('lead to a place, in a corrected text too', () => {
    const link = placeLink('二、做法', describeSpan(TEXT, spanFor('二、做法'), 1));
    expect(link).toMatch(/^\[二、做法\]\(#place=二、做法&before=.*&after=.*&at=\d+\.1\)$/);
    const parsed = parseNoteLink(addressOf(link));
    const corrected = TEXT.replace('芜湖市委', '安徽省芜湖市委').replace('二、做法', '二、主要做法');
    const place = parsed?.kind === 'place' ? spanOf(resolveSelectors(corrected, parsed.selectors, 2)) : null;
    expect(place && corrected.slice(place.start, place.end)).toContain('做法');
  });

  it('are the only addresses that lead anywhere', () => {
    const others = [
      'https://x.cn',
      'javascript:alert(1)',
      '#annotation=',
      '#annotation=a b',
      '#place=甲',
      '#x',
    ];
    for (const address of [...others, '#place=%&before=&after=&at=1.1', `#annotation=${'a'.repeat(5000)}`]) {
      expect(parseNoteLink(address)).toBeNull();
    }
  });

  it('go out as their words; others stay', () => {
    const note = `见${annotationLink('要点', '1')}和[网页](https://x.cn)，[坏](#place=%)。`;
    expect(withoutNoteLinks(note)).toBe('见要点和[网页](https://x.cn)，[坏](#place=%)。');
    expect(withoutLinks(`> 甲 [↗](#annotation=1)\n\n${note}`)).toMatch(/^> 甲\n\n见要点和/);
    expect([...linkedIds(note)]).toEqual([]);
  });

  it('bring back the words they quote, whatever these are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), fc.nat(), (exact, start) => {
        const text = `${exact}`;
        const selectors = {
          exact: text,
          prefix: '前(',
          suffix: ')后 ',
          start: start % 1e6,
          end: 0,
          revision: 3,
        };
        const parsed = parseNoteLink(addressOf(placeLink('链接', selectors)));
        expect(parsed).toMatchObject({ kind: 'place', selectors: { exact, prefix: '前(', suffix: ')后 ' } });
      }),
    );
  });
});
