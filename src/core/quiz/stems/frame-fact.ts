import type { Span } from '../../text/model';
import type { BankSource } from '../bank-source';
import type { Fact } from '../model';
import { frameAnswer, type Frame, type FrameSize } from './frame';

/** Frames a fact of a bank's text: with the sentence before at hand, and with the part of the text that it is said in. */
export function frameFact(source: BankSource, fact: Fact, answer: Span, size?: FrameSize): Frame {
  const surroundings = {
    previous: source.previousSentence(fact.sentence),
    context: source.contextOf(fact.start),
    avoid: source.avoid,
  };
  return frameAnswer(source.text, fact, answer, surroundings, size);
}
