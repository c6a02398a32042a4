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
