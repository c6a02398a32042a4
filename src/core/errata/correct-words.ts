import type { CanonicalText, Span } from '../text/model';
import { applyErrata } from './apply';
import type { Certainty, Erratum } from './model';

/** What a reader wants of some words of the corrected text. */
export interface WantedReading {
  readonly id: string;
  /** Into the corrected text. */
  readonly span: Span;
  readonly proposed: string;
  readonly reason: string;
  readonly certainty: Certainty;
}

/** What becomes of the errata by it. */
export interface WordsCorrected {
  /** `null` where the words wanted are those received: nothing is left to correct. */
  readonly erratum: Erratum | null;
  /** Errata that stood at these words, whose corrections the new one has taken in. */
  readonly replaced: readonly string[];
}

/**
 * Makes an erratum (offsets into the received text) of a change to words of the corrected text. Where those
 * words were corrected before, the new erratum covers what the former ones did, so that errata never overlap.
 *
 * @param accepted the errata that the corrected text is made with; `checkErrata` must find no problem in them
 */
export function correctWords(
  received: CanonicalText,
  accepted: readonly Erratum[],
  { id, span, proposed, reason, certainty }: WantedReading,
): WordsCorrected {
  const { corrected, toReceived, toCorrected } = applyErrata(received, accepted);
  const { start, end } = toReceived(span);
  const whole = toCorrected({ start, end });
  const words =
    corrected.text.slice(whole.start, span.start) + proposed + corrected.text.slice(span.end, whole.end);
  const before = received.text.slice(start, end);
  const replaced = accepted.filter((one) => one.start < end && start < one.end).map((one) => one.id);
  const erratum = { id, start, end, received: before, proposed: words.normalize('NFC'), reason, certainty };
  return { erratum: erratum.proposed === before ? null : erratum, replaced };
}
