import type { CaseRow } from '../../data/rows';

/** Words of a case with the line that says where they are from, as one cites them. */
export function quoteWithSource(words: string, row: CaseRow, separator: string): string {
  const source = [`《${row.title}》`, row.authorBody, row.publisher, row.publishedAt.slice(0, 10)];
  return `${words}\n—— ${source.filter((part) => part !== '').join(separator)}`;
}
