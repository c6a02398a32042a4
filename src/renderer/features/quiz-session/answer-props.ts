import type { useAnswering } from './use-answering';

/** What the controls of every kind of question are given. */
export interface AnswerProps {
  readonly answering: ReturnType<typeof useAnswering>;
  /** Called for kinds whose one act is the answer, and by Enter. */
  readonly onSubmit: ReturnType<typeof useAnswering>['submit'];
  /** Shuffles what is shown; the same for one question in one session. */
  readonly seed: number;
}
