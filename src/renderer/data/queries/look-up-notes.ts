import { withoutLinks } from '../../../core/notes/quotations';
import { findAll } from '../../../core/search/find';
import { fold, foldQuery } from '../../../core/search/fold';
import { type Snippet, snippetAround } from '../../../core/search/snippet';
import type { AnnotationRow } from '../rows';
import { listAnnotations } from './annotations';
import { listNotebooks } from './notebooks';

/** A long note that has some words, and the first place of them; `null` where only its title has them. */
export interface NotebookFind {
  readonly id: string;
  readonly caseId: string;
  readonly title: string;
  readonly snippet: Snippet | null;
}

/** Those of some annotations whose quotation, note or tags have the words, in their order. */
export function annotationsWith<T extends Pick<AnnotationRow, 'selectors' | 'note' | 'tags'>>(
  words: string,
  rows: readonly T[],
): readonly T[] {
  const wanted = foldQuery(words);
  return rows.filter(({ selectors, note, tags }) =>
    [selectors.exact, withoutLinks(note), ...tags].some((part) => foldQuery(part).includes(wanted)),
  );
}

/** The annotations of a case that have the words, in the order of the text. */
export async function lookUpAnnotations(words: string, caseId: string): Promise<readonly AnnotationRow[]> {
  return annotationsWith(words, await listAnnotations(caseId));
}

/** The long notes of a case that have the words, the last changed first. */
export async function lookUpNotebooks(words: string, caseId: string): Promise<readonly NotebookFind[]> {
  const rows = await listNotebooks(caseId);
  return rows.flatMap(({ id, title, body }) => {
    const text = withoutLinks(body);
    const [span] = findAll(fold(text), words);
    if (!span && !foldQuery(title).includes(foldQuery(words))) return [];
    return [{ id, caseId, title, snippet: span ? snippetAround(text, span) : null }];
  });
}
