/** The key of a revision's row. */
export function revisionId(caseId: string, number: number): string {
  return `${caseId}@${number}`;
}

/** Names the generator and the revision that a bank comes from. */
export function bankKey(bankVersion: string | number, revision: number): string {
  return `${bankVersion}@${revision}`;
}
