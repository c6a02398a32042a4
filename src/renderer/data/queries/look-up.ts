import { findAll } from '../../../core/search/find';
import { fold } from '../../../core/search/fold';
import { matchTerms } from '../../../core/search/match-terms';
import { type Snippet, snippetAround } from '../../../core/search/snippet';
import type { Span } from '../../../core/text/model';
import { db } from '../db';
import { revisionId } from '../keys';
import type { AnnotationRow, CaseRow, TermRow } from '../rows';
import { lookUpAnnotations, lookUpNotebooks, type NotebookFind } from './look-up-notes';

/** What another case has of some words. */
export interface CaseFinds {
  readonly caseId: string;
  readonly title: string;
  /** The nearest first, at most three. */
  readonly terms: readonly TermRow[];
  /** Its annotations and long notes that have the words, at most three each. */
  readonly annotations: readonly AnnotationRow[];
  readonly notebooks: readonly NotebookFind[];
  /** How often the words stand in its current text. */
  readonly count: number;
  /** The first place there. */
  readonly first: { readonly span: Span; readonly snippet: Snippet } | null;
}

const MAX_TERMS = 3;
const MAX_NOTES = 3;

/**
 * Looks words up in the terms, notes and current texts of every case but one, case by case, so that the first finds
 * are told while others are still being read; ends early when `signal` aborts.
 */
export async function lookUpInOtherCases(
  words: string,
  exceptCaseId: string,
  onFound: (finds: CaseFinds) => void,
  signal: AbortSignal,
): Promise<void> {
  const cases = await db.cases.where({ deletedAt: 0 }).toArray();
  for (const row of cases) {
    if (signal.aborted) return;
    if (row.id === exceptCaseId) continue;
    const finds = await lookUpInCase(words, row);
    const { count, terms, annotations, notebooks } = finds;
    const isFound = count + terms.length + annotations.length + notebooks.length > 0;
    if (!signal.aborted && isFound) onFound(finds);
  }
}

async function lookUpInCase(words: string, row: CaseRow): Promise<CaseFinds> {
  const [revision, terms, annotations, notebooks] = await Promise.all([
    db.revisions.get(revisionId(row.id, row.currentRevision)),
    db.terms.where({ caseId: row.id }).toArray(),
    lookUpAnnotations(words, row.id),
    lookUpNotebooks(words, row.id),
  ]);
  const text = revision?.text ?? '';
  const hits = findAll(fold(text), words);
  const [span] = hits;
  return {
    caseId: row.id,
    title: row.name || row.title,
    terms: matchTerms(words, terms).slice(0, MAX_TERMS),
    annotations: annotations.slice(0, MAX_NOTES),
    notebooks: notebooks.slice(0, MAX_NOTES),
    count: hits.length,
    first: span ? { span, snippet: snippetAround(text, span) } : null,
  };
}
