/**
 * Resolves in a task of its own: whatever waits comes first. A worker that goes from reading the database straight to
 * seconds of work keeps the transaction that it read in open as long, and everybody who wants to write there waiting.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
