import type { Grade, Response } from '../../../core/quiz/model';

/** A graded answer. */
export interface Answered {
  readonly response: Response;
  readonly grade: Grade;
  readonly durationMs: number;
}

/** The state of answering one question, whatever kind of session asks it. */
export interface Answering {
  readonly draft: Response;
  readonly setDraft: (draft: Response) => void;
  /** The graded answer, once right and wrong may be shown. */
  readonly answered: Answered | null;
  /** Whether the draft is what a person gave, and not the empty one to begin with. */
  readonly isGiven: boolean;
  /** Whether the points met of a short answer are settled. */
  readonly isFinal?: boolean;
}

/** What the controls of every kind of question are given. */
export interface AnswerProps {
  readonly answering: Answering;
  /** Called for kinds whose one act is the answer, and by Enter. */
  readonly onSubmit: (response?: Response) => void;
  /** Shuffles what is shown; the same for one question in one session. */
  readonly seed: number;
}
