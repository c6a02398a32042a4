import { resolveAll } from '../../../core/annotations/resolve-all';
import { withoutLinks } from '../../../core/notes/quotations';
import type { Question } from '../../../core/quiz/model';
import type { SearchEntry } from '../../../core/search/index/entry';
import { db } from '../db';
import { caseTitle } from '../keys';
import type { CaseRow, RevisionRow } from '../rows';
import { listAnnotations } from './annotations';
import { listQuestions } from './questions';

const PLAIN = { title: '', body: '', tags: [], color: null, at: null } as const;

/** A case, the blocks of its text, and its term notes. */
export async function textEntries(
  row: CaseRow,
  { text, blocks }: RevisionRow,
): Promise<readonly SearchEntry[]> {
  const caseId = row.id;
  const { tags } = row;
  const ownTitle = row.name === '' ? [] : [row.title];
  const about = [...ownTitle, row.authorBody, row.publisher, ...tags].filter((part) => part !== '');
  const self: SearchEntry = {
    ...PLAIN,
    id: caseId,
    kind: 'case',
    caseId,
    title: caseTitle(row),
    body: about.join(' · '),
    tags,
  };
  const parts = blocks.map(({ id, kind, start, end }): SearchEntry => {
    const words = text.slice(start, end);
    const at = { start, end };
    return kind === 'heading'
      ? { ...PLAIN, id, kind: 'heading', caseId, title: words, at }
      : { ...PLAIN, id, kind: 'text', caseId, body: words, at };
  });
  const terms = await db.terms.where({ caseId }).toArray();
  const notes = terms.map(({ id, term, aliases, explanation }): SearchEntry => {
    const place = [term, ...aliases].map((name) => ({ start: text.indexOf(name), name }));
    const first = place.find(({ start }) => start >= 0);
    const at = first ? { start: first.start, end: first.start + first.name.length } : null;
    const body = [...aliases, explanation].join(' · ');
    return { ...PLAIN, id, kind: 'term', caseId, title: term, body, at };
  });
  return [self, ...parts, ...notes];
}

/** The annotations of a case, where they stand in a revision, and its long notes. */
export async function noteEntries({ caseId, text, number }: RevisionRow): Promise<readonly SearchEntry[]> {
  const [rows, notebooks] = await Promise.all([
    listAnnotations(caseId),
    db.notebooks.where({ caseId, deletedAt: 0 }).toArray(),
  ]);
  const places = resolveAll(
    text,
    rows.map(({ selectors }) => selectors),
    number,
  );
  const annotations = rows.map(({ id, selectors, note, tags, color, kind }, index): SearchEntry => {
    const place = places[index];
    const at = place && place.kind !== 'orphan' ? { start: place.start, end: place.end } : null;
    const shown = kind === 'underline' ? null : color;
    return {
      id,
      kind: 'annotation',
      caseId,
      title: withoutLinks(note),
      body: [selectors.exact, ...tags].join(' · '),
      at,
      tags,
      color: shown,
    };
  });
  const notes = notebooks.map(
    ({ id, title, body }): SearchEntry => ({
      ...PLAIN,
      id,
      kind: 'note',
      caseId,
      title,
      body: withoutLinks(body),
    }),
  );
  return [...annotations, ...notes];
}

/** The questions of a case, with their options, answers and explanations. */
export async function questionEntries(caseId: string): Promise<readonly SearchEntry[]> {
  const rows = await listQuestions(caseId);
  return rows.map(({ id, question, tags = [] }): SearchEntry => {
    const { source, stem, explanation } = question;
    const body = [...choicesOf(question), explanation].filter((part) => part !== '').join('\n');
    const at = source.end > source.start ? { start: source.start, end: source.end } : null;
    return { ...PLAIN, id, kind: 'question', caseId, title: stem, body, at, tags };
  });
}

/** The words of a question besides stem and explanation. */
function choicesOf(question: Question): readonly string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'ordering':
      return question.options;
    case 'matching':
      return [...question.options, ...question.matches];
    case 'cloze':
      return question.answer.flatMap(([canonical = '']) => canonical);
    case 'shortAnswer':
      return [question.answer, ...question.keyPoints];
    default:
      return [];
  }
}
