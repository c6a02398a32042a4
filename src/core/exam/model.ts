import type { Question, QuestionKind, Response } from '../quiz/model';

/**
 * How a multiple choice question earns its marks. A wrong tick costs all of them in every way; they differ in
 * what right but incomplete ticks earn: nothing, a share for each, or a fixed part.
 */
export const CHOICE_SCORINGS = ['allOrNothing', 'partMarks', 'fixed'] as const;
export type ChoiceScoring = (typeof CHOICE_SCORINGS)[number];

/** What the fixed way gives for right but incomplete ticks, as a share of the marks. */
export const FIXED_SHARE = 0.5;

/** The most that one question may be worth. */
export const MOST_MARKS = 50;

/** The highest number of a paper: six digits, so that it can be told to a colleague. */
export const LAST_PAPER = 999_999;

/** The longest that an exam may take. */
export const MOST_MINUTES = 240;

/** How many questions of one kind are on a paper, and what each is worth. */
export interface ExamPart {
  readonly kind: QuestionKind;
  readonly count: number;
  readonly marks: number;
}

/** How an exam was set up. */
export interface ExamPlan {
  readonly kind: 'exam';
  readonly parts: readonly ExamPart[];
  readonly timeLimitMs: number;
  readonly scoring: ChoiceScoring;
}

export const CONTEST_MODES = ['sprint', 'survival'] as const;
/** `sprint`: ten questions, points for speed. `survival`: until the first wrong answer. */
export type ContestMode = (typeof CONTEST_MODES)[number];

/** How a contest was set up. */
export interface ContestPlan {
  readonly kind: 'contest';
  readonly mode: ContestMode;
}

export type SessionPlan = ExamPlan | ContestPlan;

/** A question that can be put on a paper, with where it comes from. */
export interface PaperSource {
  readonly caseId: string;
  readonly sectionId: string;
  readonly question: Question;
}

/** A question on a paper as it was when the paper was set: later changes of the bank don't reach it. */
export interface PaperItem extends PaperSource {
  /** What a full answer earns. */
  readonly marks: number;
}

/** What was given to a question of a paper. */
export interface PaperResponse {
  readonly questionId: string;
  /** `null` where nothing was given. */
  readonly response: Response | null;
}

/** What came of a session. For a contest `score` are points or rounds; else marks or right answers. */
export interface SessionResult {
  readonly score: number;
  readonly maxScore: number;
  readonly right: number;
  readonly asked: number;
}
