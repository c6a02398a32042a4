import { useEffect } from 'react';
import { ANNOTATION_KINDS, HIGHLIGHT_COLORS } from '../../../core/annotations/model';
import { type ArticleText, rangeOfSpan } from './article-text';
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

/** Keeps the marks in the text as the annotations are, and the active one lit. */
export function usePaintedAnnotations(
  article: ArticleText | null,
  placed: readonly PlacedAnnotation[],
  activeId: string | null,
): void {
  useEffect(() => {
    if (!article) return;
    for (const kind of ANNOTATION_KINDS) {
      for (const color of HIGHLIGHT_COLORS) {
        const wanted = placed.filter(({ row }) => row.kind === kind && row.color === color);
        paintRanges(
          `${NAMES[kind]}-${color}`,
          wanted.flatMap(({ span }) => rangesOf(article, span)),
          1,
        );
      }
    }
  }, [article, placed]);
  useEffect(() => {
    if (!article) return;
    const active = placed.find(({ row }) => row.id === activeId);
    paintRanges('mark-active', rangesOf(article, active?.span ?? null), 2);
  }, [article, placed, activeId]);
}

function rangesOf(article: ArticleText, span: PlacedAnnotation['span']): readonly Range[] {
  const range = span && rangeOfSpan(article, span);
  return range ? [range] : [];
}
