import type { BlockContent, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { sourceLineOf } from '../../core/citation/cite';
import { withoutLinks } from '../../core/notes/quotations';
import { dayKey, type UtcOffset } from '../../core/time';
import { readMarkdown } from '../documents/markdown';
import { noteBlocks } from '../notebooks/note-blocks';
import {
  type ExportedAnnotation,
  type ExportedCase,
  type ExportLabels,
  type Grouping,
  placedIn,
} from './book';
import { groupAnnotations, pathLine } from './group';

/**
 * Annotations of cases as one document tree (mdast), from which Markdown, HTML and Word files are written: each
 * case a chapter, each group a section, each annotation a quotation with what is known of it and its note, and long notes at the end.
 */
export function documentOf(
  cases: readonly ExportedCase[],
  grouping: Grouping,
  labels: ExportLabels,
  utcOffset: UtcOffset,
): Root {
  const chapters = cases.flatMap((one): readonly RootContent[] => {
    const placed = placedIn(one, labels);
    const sections = groupAnnotations(placed, grouping, labels).flatMap(({ title, annotations }) => [
      { type: 'heading' as const, depth: 2 as const, children: words(title) },
      ...annotations.flatMap((annotation) => entryOf(annotation, grouping, labels, utcOffset)),
    ]);
    const head = { type: 'heading' as const, depth: 1 as const, children: words(one.title) };
    const source = paragraph([{ type: 'emphasis', children: words(sourceLineOf(one)) }]);
    return [head, source, ...sections, ...notebookBlocks(one, labels)];
  });
  return { type: 'root', children: [...chapters] };
}

function notebookBlocks({ notebooks }: ExportedCase, labels: ExportLabels): readonly RootContent[] {
  if (notebooks.length === 0) return [];
  return [{ type: 'heading', depth: 2, children: words(labels.notebook) }, ...noteBlocks(notebooks, 3)];
}

function entryOf(
  annotation: ExportedAnnotation,
  grouping: Grouping,
  labels: ExportLabels,
  utcOffset: UtcOffset,
): readonly RootContent[] {
  const { kind, color, tags, note, selectors, updatedAt } = annotation;
  const facts = [
    labels.kind[kind],
    ...(grouping === 'color' ? [] : [labels.color[color]]),
    ...tags.map((tag) => `#${tag}`),
    ...(grouping === 'place' ? [] : [pathLine(annotation, labels)]),
    dayKey(updatedAt, utcOffset),
  ];
  return [
    { type: 'blockquote', children: selectors.exact.split('\n').map((line) => paragraph(words(line))) },
    paragraph([{ type: 'emphasis', children: words(facts.join(' · ')) }]),
    ...ownNoteBlocks(note),
  ];
}

/** A note's blocks; links to other annotations become their words, and its headings become bold lines, since those of the document are the places. */
function ownNoteBlocks(note: string): readonly RootContent[] {
  return readMarkdown(withoutLinks(note)).children.map(
    (node): RootContent =>
      node.type === 'heading' ? paragraph([{ type: 'strong', children: node.children }]) : node,
  );
}

function paragraph(children: PhrasingContent[]): Paragraph & BlockContent {
  return { type: 'paragraph', children };
}

function words(value: string): [{ type: 'text'; value: string }] {
  return [{ type: 'text', value }];
}
