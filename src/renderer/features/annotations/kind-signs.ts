import { CircleQuestionMark, Highlighter, type LucideIcon, NotebookPen, Star, Underline } from 'lucide-react';
import type { AnnotationKind } from '../../../core/annotations/model';

/** The sign of each kind, in lists and beside the words. */
export const KIND_ICONS: Readonly<Record<AnnotationKind, LucideIcon>> = {
  highlight: Highlighter,
  underline: Underline,
  note: NotebookPen,
  question: CircleQuestionMark,
  star: Star,
};

/** Kinds that show their sign beside the words in the text. */
export const SIGNED_KINDS: ReadonlySet<AnnotationKind> = new Set(['note', 'question', 'star']);
