/** The key of a revision's row. */
export function revisionId(caseId: string, number: number): string {
  return `${caseId}@${number}`;
}

/** Names the generator and the revision that a bank comes from. */
export function bankKey(bankVersion: string | number, revision: number): string {
  return `${bankVersion}@${revision}`;
}

/** What a case is called: the learner's name for it, else the document's title. */
export function caseTitle({ name, title }: { readonly name: string; readonly title: string }): string {
  return name === '' ? title : name;
}

/** The parts of a case that are indexed for search each by itself, since they change at different times. */
export const SEARCH_PARTS = ['text', 'notes', 'questions'] as const;
export type SearchPart = (typeof SEARCH_PARTS)[number];

/** The key of a segment of the search index. */
export function segmentKey(caseId: string, part: SearchPart): string {
  return `${caseId}/${part}`;
}

/** What a segment's key was made from; `null` for a key of no known part. */
export function parseSegmentKey(key: string): { readonly caseId: string; readonly part: SearchPart } | null {
  const at = key.lastIndexOf('/');
  const part = SEARCH_PARTS.find((one) => one === key.slice(at + 1));
  return part === undefined ? null : { caseId: key.slice(0, at), part };
}
