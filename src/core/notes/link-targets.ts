import { describeSpan } from '../annotations/describe';
import { findAll } from '../search/find';
import { type Folded, fold, foldQuery } from '../search/fold';
import type { CanonicalText, Span } from '../text/model';
import { sentenceFrom } from '../text/next-sentence';
import { type Section, sectionsOf } from '../text/sections';
import { annotationLink, placeLink } from './note-links';
import { type Quoted, withoutLinks } from './quotations';

/** Something that a note may link to. */
export interface LinkTarget {
  readonly kind: 'annotation' | 'heading' | 'text';
  /** Unique among targets. */
  readonly id: string;
  /** What it is known by, for a person to choose. */
  readonly words: string;
  /** The link, in Markdown. */
  readonly markdown: string;
}

/** How many of each kind are offered. */
const FEW = 4;

/** What can be linked to in one case. */
export interface LinkSources {
  readonly source: CanonicalText;
  readonly revision: number;
  readonly annotations: readonly Quoted[];
}

/**
 * A search over annotations, headings and sentences of a case by any of their words, in any script and width; without
 * words, the first annotations and headings. The text is read when it is first asked for.
 */
export function createTargetSearch({ source, revision, annotations }: LinkSources) {
  const { text } = source;
  let headings: readonly Section[] | null = null;
  let folded: Folded | null = null;
  return (query: string): readonly LinkTarget[] => {
    const wanted = foldQuery(query);
    headings ??= sectionsOf(source).filter(({ title }) => title !== '');
    const has = (words: string) => wanted === '' || foldQuery(words).includes(wanted);
    const marked = annotations
      .filter(({ words, note }) => has(words) || has(note))
      .slice(0, FEW)
      .map(({ id, words, note }): LinkTarget => {
        const [line = ''] = withoutLinks(note).split('\n', 1);
        const name = line.replace(/[*_~`#>]+/gu, '').trim() || words;
        return { kind: 'annotation', id, words: name, markdown: annotationLink(name, id) };
      });
    const titled = headings
      .filter(({ title }) => has(title))
      .slice(0, FEW)
      .map(({ title, start }) => targetAt('heading', { start, end: start + title.length }));
    return [...marked, ...titled, ...sentencesWith(wanted, headings)];
  };

  function sentencesWith(wanted: string, titles: readonly Section[]): readonly LinkTarget[] {
    if (wanted === '') return [];
    folded ??= fold(text);
    const found = new Map<number, LinkTarget>();
    for (const hit of findAll(folded, wanted)) {
      const sentence = sentenceFrom(source, hit.start);
      const isHeading = titles.some(
        ({ start, title }) => start <= hit.start && hit.end <= start + title.length,
      );
      if (sentence && !isHeading) found.set(sentence.start, targetAt('text', sentence));
      if (found.size === FEW) break;
    }
    return [...found.values()];
  }

  function targetAt(kind: 'heading' | 'text', span: Span): LinkTarget {
    const words = text.slice(span.start, span.end);
    const markdown = placeLink(words, describeSpan(text, span, revision));
    return { kind, id: `${kind}-${span.start}`, words, markdown };
  }
}
