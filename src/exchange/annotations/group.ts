import { HIGHLIGHT_COLORS } from '../../core/annotations/model';
import type { ExportedAnnotation, ExportLabels, Grouping } from './book';

/** Annotations under one heading. */
export interface AnnotationGroup {
  readonly title: string;
  readonly annotations: readonly ExportedAnnotation[];
}

/**
 * Gathers annotations under headings, and keeps their order inside each. By tag, one with several tags stands
 * under each of them.
 */
export function groupAnnotations(
  annotations: readonly ExportedAnnotation[],
  grouping: Grouping,
  labels: ExportLabels,
): readonly AnnotationGroup[] {
  const titles = titlesOf(annotations, grouping, labels);
  const groups = new Map<string, ExportedAnnotation[]>(titles.map((title) => [title, []]));
  for (const annotation of annotations) {
    for (const title of titlesFor(annotation, grouping, labels)) groups.get(title)?.push(annotation);
  }
  return [...groups]
    .filter(([, members]) => members.length > 0)
    .map(([title, members]) => ({ title, annotations: members }));
}

/** The path of headings as one line. */
export function pathLine({ path }: ExportedAnnotation, labels: ExportLabels): string {
  return path.length === 0 ? labels.orphans : path.join(' / ');
}

function titlesFor(
  annotation: ExportedAnnotation,
  grouping: Grouping,
  labels: ExportLabels,
): readonly string[] {
  switch (grouping) {
    case 'place':
      return [pathLine(annotation, labels)];
    case 'color':
      return [labels.color[annotation.color]];
    case 'tag':
      return annotation.tags.length === 0 ? [labels.untagged] : annotation.tags;
  }
}

/** Headings in the order in which they appear: colours in that of their keys, tags by name, the rest as met. */
function titlesOf(
  annotations: readonly ExportedAnnotation[],
  grouping: Grouping,
  labels: ExportLabels,
): readonly string[] {
  if (grouping === 'color') return HIGHLIGHT_COLORS.map((color) => labels.color[color]);
  const met = [...new Set(annotations.flatMap((one) => titlesFor(one, grouping, labels)))];
  if (grouping === 'place') return met;
  const tags = met.filter((title) => title !== labels.untagged).sort((a, b) => a.localeCompare(b, 'zh-CN'));
  return [...tags, labels.untagged];
}
