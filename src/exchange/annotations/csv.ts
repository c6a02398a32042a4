import Papa from 'papaparse';
import { withoutLinks } from '../../core/notes/quotations';
import { EXPORT_COLUMNS, type ExportedCase, type ExportLabels, placedIn } from './book';
import { pathLine } from './group';

/**
 * Annotations as a table, one a row, with a byte order mark so that Excel reads it as UTF-8. Cells that a
 * spreadsheet would take for a formula get an apostrophe before them (OWASP, "CSV Injection").
 */
export function writeCsv(cases: readonly ExportedCase[], labels: ExportLabels): string {
  const rows = cases.flatMap((one) =>
    placedIn(one, labels).map((annotation) => [
      one.title,
      pathLine(annotation, labels),
      annotation.selectors.exact,
      withoutLinks(annotation.note),
      labels.kind[annotation.kind],
      labels.color[annotation.color],
      annotation.tags.join('、'),
      new Date(annotation.createdAt).toISOString(),
      new Date(annotation.updatedAt).toISOString(),
    ]),
  );
  const head = EXPORT_COLUMNS.map((column) => labels.column[column]);
  return `\uFEFF${Papa.unparse([head, ...rows], { escapeFormulae: true })}`;
}
