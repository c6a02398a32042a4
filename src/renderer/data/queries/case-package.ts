import type { Learning } from '../../../core/casefile/learning';
import { soundPackage, toPackageQuestion } from '../../../core/casefile/sound-package';
import { type CasePicture, readPictureFacts } from '../../../core/casefile/pictures';
import { CASE_FORMAT_VERSION, type CasePackage } from '../../../core/casefile/schema';
import { db } from '../db';
import { isAsked } from '../question-state';
import { revisionId } from '../keys';
import type { CaseRow, QuestionRow, RevisionRow } from '../rows';

/** What of a learner's own goes into a package. */
export interface LearningParts {
  readonly annotations: boolean;
  readonly questions: boolean;
  readonly progress: boolean;
}

/** All that goes into a package's file. */
export interface PackagedCase {
  readonly pack: CasePackage;
  readonly learning: Learning | null;
  readonly pictures: readonly CasePicture[];
}

/** A case as a package and, unless nothing of it is wanted, what its learner made of it; `null` where it does not exist. */
export async function packageOfCase(caseId: string, parts: LearningParts): Promise<PackagedCase | null> {
  const found = await db.cases.get(caseId);
  const [received, shown] = await Promise.all([
    db.revisions.get(revisionId(caseId, 0)),
    found && db.revisions.get(revisionId(caseId, found.currentRevision)),
  ]);
  if (!found || !received || !shown) return null;
  const [errata, terms, questions] = await Promise.all([
    db.errata.where({ caseId }).toArray(),
    db.terms.where({ caseId }).toArray(),
    db.questions.where({ caseId }).toArray(),
  ]);
  const pack: CasePackage = {
    manifest: manifestOf(found),
    text: { text: received.text, blocks: received.blocks, furniture: found.furniture },
    errata: errata
      .filter(({ status }) => status === 'accepted')
      .sort((a, b) => a.start - b.start)
      .map(({ id, start, end, received: was, proposed, reason, certainty }) => {
        // The format asks for a reason, which a correction of one's own need not have.
        return {
          id,
          start,
          end,
          received: was,
          proposed,
          reason: reason || `${was} → ${proposed}`,
          certainty,
        };
      }),
    terms: terms.map(({ id, term, aliases, explanation }) => ({ id, term, aliases, explanation })),
    questions: questions
      .filter(({ question, state }) => question.origin === 'curated' && state !== 'deleted')
      .map(({ question }) => toPackageQuestion(question, question.id.replace(`${caseId}:`, ''))),
  };
  const isBare = !parts.annotations && !parts.questions && !parts.progress;
  return {
    pack: soundPackage(pack),
    learning: isBare ? null : await learningOf(caseId, shown, questions, parts),
    pictures: await picturesOf(caseId, received),
  };
}

/** The pictures of the text that goes into the package; others belong to earlier states of it. */
async function picturesOf(caseId: string, { blocks }: RevisionRow): Promise<readonly CasePicture[]> {
  const named = new Set(blocks.flatMap(({ asset }) => asset ?? []));
  const stored = await db.assets.where({ caseId }).toArray();
  return stored.flatMap(({ id, bytes }) => {
    const facts = named.has(id) ? readPictureFacts(bytes) : null;
    return facts === null ? [] : [{ id, mediaType: facts.mediaType, bytes }];
  });
}

async function learningOf(
  caseId: string,
  shown: RevisionRow,
  questions: readonly QuestionRow[],
  parts: LearningParts,
): Promise<Learning> {
  const annotations = parts.annotations ? await db.annotations.where({ caseId, deletedAt: 0 }).toArray() : [];
  const notebooks = parts.annotations ? await db.notebooks.where({ caseId }).toArray() : [];
  return {
    notebooks: notebooks
      .filter(({ deletedAt }) => deletedAt === 0)
      .map(({ id, title, body, createdAt, updatedAt }) => ({ id, title, body, createdAt, updatedAt })),
    annotations: annotations.map(({ id, kind, color, selectors, note, tags, createdAt, updatedAt }) => {
      const { start, end, exact, prefix, suffix } = selectors;
      return {
        id,
        kind,
        color,
        start,
        end,
        exact,
        prefix,
        suffix,
        note,
        tags: [...tags],
        createdAt,
        updatedAt,
      };
    }),
    questions: questions
      .filter(({ question, state }) => parts.questions && question.origin === 'user' && state !== 'deleted')
      .map(({ itemId, state, tags, question }) => ({
        itemId,
        start: question.source.start,
        state: isAsked(state) ? (state === 'approved' ? 'approved' : 'active') : 'suspended',
        tags: [...(tags ?? [])],
        question: toPackageQuestion(question),
      })),
    progress: parts.progress ? await progressOf(caseId, shown) : null,
  };
}

async function progressOf(caseId: string, shown: RevisionRow): Promise<Learning['progress']> {
  const [cards, reviews, readings, position] = await Promise.all([
    db.cards.where({ caseId }).toArray(),
    db.reviews.where({ caseId }).toArray(),
    db.readings.where({ caseId }).toArray(),
    db.positions.get(caseId),
  ]);
  return {
    cards: cards.map(({ caseId: _case, updatedAt: _at, ...card }) => card),
    reviews: reviews.map(({ caseId: _case, ...review }) => review),
    readings: readings.map(({ caseId: _case, ...reading }) => reading),
    position:
      position?.revision === shown.number
        ? { blockId: position.blockId, offset: position.offset, updatedAt: position.updatedAt }
        : null,
  };
}

function manifestOf(row: CaseRow): CasePackage['manifest'] {
  const { id, title, authorBody, publisher, publishedAt, sourceLine, editors, language, licence } = row;
  return {
    format: 'andu-case',
    version: CASE_FORMAT_VERSION,
    id,
    title,
    authorBody,
    publisher,
    publishedAt,
    sourceLine,
    editors,
    language,
    licence,
  };
}
