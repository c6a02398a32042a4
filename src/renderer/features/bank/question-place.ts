/** The route that opens a question in its case's bank. */
export function questionPlace(caseId: string, questionId: string): string {
  return `/bank/${caseId}/${encodeURIComponent(questionId)}`;
}

/** The question's id in a part of a route, whether it was encoded or not. */
export function questionIdOf(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // Somebody's own id with a bare percent sign in it.
    return part;
  }
}
