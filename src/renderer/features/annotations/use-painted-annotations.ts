import { useEffect, useMemo } from 'react';
import {
  ANNOTATION_KINDS,
  type AnnotationKind,
  HIGHLIGHT_COLORS,
  type HighlightColor,
} from '../../../core/annotations/model';
import type { Span } from '../../../core/text/model';
import { type ArticleText, rangesOfSpan } from './article-text';
import { paintRanges } from './paint';
import type { PlacedAnnotation } from './place-annotations';
import './marks.css';

const NAMES = {
  highlight: 'mark',
  underline: 'line',
  note: 'note',
  question: 'question',
  star: 'star',
} as const;

/** The name under which marks of a kind and colour are painted (`marks.css`). */
export function markName(kind: AnnotationKind, color: HighlightColor): string {
  return `${NAMES[kind]}-${color}`;
}

/**
 * Keeps the marks in the text as the annotations are, and the active one lit.
 *
 * @param painted those that are to be seen: painting thousands in and out of view takes long
 */
export function usePaintedAnnotations(
  article: ArticleText | null,
  placed: readonly PlacedAnnotation[],
  painted: readonly PlacedAnnotation[],
  activeId: string | null,
): void {
  const rangesOf = useMemo(() => rangeKeeper(article), [article]);
  useEffect(() => {
    if (!article) return;
    for (const kind of ANNOTATION_KINDS) {
      for (const color of HIGHLIGHT_COLORS) {
        const wanted = painted.filter(({ row }) => row.kind === kind && row.color === color);
        paintRanges(markName(kind, color), wanted.flatMap(rangesOf), 1);
      }
    }
  }, [article, painted, rangesOf]);
  useEffect(() => {
    if (!article) return;
    const active = placed.find(({ row }) => row.id === activeId);
    paintRanges('mark-active', active ? rangesOf(active) : [], 2);
  }, [article, placed, activeId, rangesOf]);
}

/**
 * Makes ranges of annotations in one article, each once as long as it stays at its place: of ten thousand
 * annotations a change makes one anew.
 */
function rangeKeeper(article: ArticleText | null): (placed: PlacedAnnotation) => readonly Range[] {
  const kept = new Map<string, { readonly span: Span; readonly ranges: readonly Range[] }>();
  return ({ row, span }) => {
    if (!article || !span) return [];
    const known = kept.get(row.id);
    if (known?.span.start === span.start && known.span.end === span.end) return known.ranges;
    const ranges = rangesOfSpan(article, span);
    kept.set(row.id, { span, ranges });
    return ranges;
  };
}
