import type { Fact, Question } from '../model';
import type { Span } from '../../text/model';

type Unnamed<Q> = Q extends Question ? Omit<Q, 'id' | 'itemId' | 'origin'> : never;
/** A question without its ids. */
export type QuestionBody = Unnamed<Question>;

/** A question on its way into the bank. */
export interface Draft {
  readonly body: QuestionBody;
  /** What the ids follow from: words of the text, never offsets, so that a correction elsewhere changes none. */
  readonly anchor: { readonly answer: string; readonly sentence: string };
  /** Tells renderings of one kind and one fact apart. */
  readonly variant: string;
  /** The answer's place: at most a few questions may ask about one sentence. */
  readonly place: Span;
  /** Higher is better; comparable within one bank. */
  readonly score: number;
}

/** The words of the text that ids and explanations quote. */
export function anchorOf(text: string, { text: answer, sentence }: Fact): Draft['anchor'] {
  return { answer, sentence: text.slice(sentence.start, sentence.end) };
}
