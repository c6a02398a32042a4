import type { Failure } from '../../../../core/result';
import type { Response } from '../../../../core/quiz/model';
import { saveResponse } from '../../../data/commands/exams';

/** Typing is stored once it rests this long. */
const REST_MS = 400;

/** Stores what is given to the questions of one exam: choices at once, typed words once typing rests. */
export class ResponseWriter {
  private pending: { readonly questionId: string; readonly response: Response | null } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** One write after another, so that the last word given is the last stored. */
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly sessionId: string,
    private readonly onFailure: (failure: Failure) => void,
  ) {}

  /** Notes a response; `isTyped` lets it wait for more. */
  write(questionId: string, response: Response | null, isTyped: boolean): void {
    if (this.pending !== null && this.pending.questionId !== questionId) void this.flush();
    this.pending = { questionId, response };
    clearTimeout(this.timer);
    if (isTyped) this.timer = setTimeout(() => void this.flush(), REST_MS);
    else void this.flush();
  }

  /** Stores whether a question is flagged. */
  flag(questionId: string, isFlagged: boolean): void {
    this.enqueue(questionId, { isFlagged });
  }

  /** Adds time spent on a question, in milliseconds. */
  addTime(questionId: string, addedMs: number): void {
    this.enqueue(questionId, { addedMs });
  }

  /** Stores what waits. @returns once everything noted so far is on the disk */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.pending !== null) {
      const { questionId, response } = this.pending;
      this.pending = null;
      this.enqueue(questionId, { response });
    }
    return this.queue;
  }

  private enqueue(questionId: string, change: Parameters<typeof saveResponse>[2]): void {
    this.queue = this.queue.then(async () => {
      const saved = await saveResponse(this.sessionId, questionId, change);
      if (!saved.ok) this.onFailure(saved.error);
    });
  }
}
