import type { AnnotationKind, HighlightColor, Selectors } from '../../core/annotations/model';
import type { Manifest, TermNote } from '../../core/casefile/schema';
import type { Erratum } from '../../core/errata/model';
import type { PaperItem, SessionPlan, SessionResult } from '../../core/exam/model';
import type { Question, Response } from '../../core/quiz/model';
import type { StoredSegment } from '../../core/search/index/segment';
import type { Block, Furniture } from '../../core/text/model';
import type { SuspectReason } from '../../core/text/suspects/model';

/*
 * The rows of the database `andu`, version 3; docs/data-model.md has tables, indexes and durability.
 * Times are milliseconds since the epoch (UTC). `deletedAt` is a tombstone: 0 while the row lives, so that
 * it can be indexed.
 */

interface Row {
  readonly id: string;
  readonly updatedAt: number;
}

export interface CaseRow extends Row, Omit<Manifest, 'format' | 'version' | 'id'> {
  /** The revision that the reader shows by default. */
  readonly currentRevision: number;
  readonly origin: 'embedded' | 'imported';
  /** Hash of the package's files, so that a newer embedded case is noticed. */
  readonly packageHash: string;
  readonly furniture: readonly Furniture[];
  /** Generator and revision that the stored generated questions come from, `<version>@<revision>`; else empty. */
  readonly bankKey: string;
  /** What the learner calls it; empty where the document's own title serves. */
  readonly name: string;
  readonly tags: readonly string[];
  /** Length of the current revision in code points without white space. */
  readonly length: number;
  readonly addedAt: number;
  /** When it was set aside; 0 while it is on the shelf. */
  readonly archivedAt: number;
  readonly deletedAt: number;
}

export interface RevisionRow extends Row {
  /** `<caseId>@<number>` */
  readonly id: string;
  readonly caseId: string;
  readonly number: number;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Offsets of the erratum are into revision 0. */
export interface ErratumRow extends Row, Erratum {
  readonly caseId: string;
  /** Found: a doubtful place that the program came upon when the text was imported. */
  readonly origin: 'shipped' | 'user' | 'found';
  /** Only accepted ones are in the corrected text. Open: a doubt still to be decided; `proposed` is as received. */
  readonly status: 'accepted' | 'rejected' | 'open';
  /** Why a place was doubted; of found ones only. */
  readonly suspicion?: SuspectReason;
}

export interface TermRow extends TermNote {
  readonly caseId: string;
  readonly updatedAt: number;
}

export interface AnnotationRow extends Row {
  readonly caseId: string;
  readonly kind: AnnotationKind;
  readonly color: HighlightColor;
  readonly selectors: Selectors;
  /** Markdown; empty where it is a mark without words. */
  readonly note: string;
  /** In the order given, without repeats. */
  readonly tags: readonly string[];
  readonly createdAt: number;
  readonly deletedAt: number;
}

export interface QuestionRow extends Row {
  readonly caseId: string;
  readonly itemId: string;
  readonly sectionId: string;
  /** Active: in use and not yet looked over; deleted: a tombstone, so that a rebuilt bank does not bring it back. */
  readonly state: 'active' | 'approved' | 'suspended' | 'deleted';
  readonly question: Question;
  /** In the order given, without repeats; absent where none was ever given. */
  readonly tags?: readonly string[];
}

/** One memory item's FSRS state. The id is the item's id. */
export interface CardRow extends Row {
  readonly caseId: string;
  readonly due: number;
  readonly stability: number;
  readonly difficulty: number;
  readonly state: 'new' | 'learning' | 'review' | 'relearning';
  readonly learningSteps: number;
  readonly reps: number;
  readonly lapses: number;
  readonly scheduledDays: number;
  readonly lastReviewAt: number | null;
}

/** Append-only: one graded recall of one question. */
export interface ReviewRow {
  readonly id: string;
  readonly caseId: string;
  readonly itemId: string;
  readonly questionId: string;
  readonly sessionId: string;
  /** 1 again, 2 hard, 3 good, 4 easy. */
  readonly rating: 1 | 2 | 3 | 4;
  readonly at: number;
  readonly durationMs: number;
  readonly dueAfter: number;
  readonly stabilityAfter: number;
}

/** Append-only: one answer given in a session. */
export interface AnswerRow {
  readonly id: string;
  readonly caseId: string;
  readonly sessionId: string;
  readonly questionId: string;
  readonly questionKind: Question['kind'];
  readonly sectionId: string;
  readonly response: Response;
  readonly isCorrect: boolean;
  readonly score: number;
  readonly at: number;
  readonly durationMs: number;
}

export interface SessionRow extends Row {
  /** Empty where the session is over all cases. */
  readonly caseId: string;
  readonly kind: 'practice' | 'review' | 'exam' | 'contest' | 'mistakes';
  readonly status: 'open' | 'finished' | 'abandoned';
  readonly questionIds: readonly string[];
  /** Index of the next question to answer; in an exam, of the question last looked at. */
  readonly cursor: number;
  /** Orders questions and options, so that a session looks the same again. */
  readonly seed: number;
  /** How an exam or a contest was set up; `null` for the rest. */
  readonly plan: SessionPlan | null;
  /** Time used: of an exam, of the current question of a contest. 0 for the rest. */
  readonly elapsedMs: number;
  /** When an exam was handed in; it stays open until its short answers are marked. */
  readonly handedInAt: number | null;
  /** What came of it; `null` until it is finished. */
  readonly result: SessionResult | null;
  readonly startedAt: number;
  readonly finishedAt: number | null;
}

/** The questions of an exam as they were when it was set, in their order. The id is the session's. */
export interface PaperRow extends Row {
  readonly items: readonly PaperItem[];
}

/** What was given so far to a question of an exam; it may change until the exam is handed in. */
export interface ResponseRow {
  readonly sessionId: string;
  readonly questionId: string;
  /** `null` where nothing is given. */
  readonly response: Response | null;
  /** Marked to be looked at again. */
  readonly isFlagged: boolean;
  /** Time spent on the question. */
  readonly durationMs: number;
  readonly updatedAt: number;
}

/** Append-only: a block was in view for a while. */
export interface ReadingRow {
  readonly id: string;
  readonly caseId: string;
  readonly blockId: string;
  readonly sectionId: string;
  readonly at: number;
  readonly durationMs: number;
}

/** Where a case was left. The id is the case's id. */
export interface PositionRow extends Row {
  readonly revision: number;
  readonly blockId: string;
  /** Offset of the first visible code unit in the revision's text. */
  readonly offset: number;
}

export interface SettingRow {
  readonly id: string;
  readonly value: unknown;
  readonly updatedAt: number;
}

/** A picture inside a case, named by the `asset` of a figure block. */
export interface AssetRow {
  readonly caseId: string;
  readonly id: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly updatedAt: number;
}

/** The file that a revision of a case was made from, as it was given. */
export interface OriginalRow extends Row {
  readonly caseId: string;
  readonly revision: number;
  readonly name: string;
  /** Hash of the bytes, by which the same file is known again. */
  readonly hash: string;
  /** Words that were pasted: Andu gave the name, and no other file is known by it. */
  readonly isPasted?: boolean;
  readonly bytes: Uint8Array;
}

/** A long note of a case: a reflection, an outline, a list of questions. */
export interface NotebookRow extends Row {
  readonly caseId: string;
  readonly title: string;
  /** Markdown; a quotation drawn in from an annotation links to `#annotation=<id>`. */
  readonly body: string;
  readonly createdAt: number;
  readonly deletedAt: number;
}

/** A named group of cases on the shelf. */
export interface CollectionRow extends Row {
  readonly name: string;
  readonly caseIds: readonly string[];
  readonly deletedAt: number;
}

/** A part of the search index, made from other rows and made again whenever it does not fit them. */
export interface SearchSegmentRow extends Row, StoredSegment {
  /** `<caseId>/<part>` */
  readonly id: string;
  readonly caseId: string;
  /** What it was made from: the same rows give the same stamp. */
  readonly stamp: string;
}
