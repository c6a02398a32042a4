import type { CanonicalText, Span } from '../text/model';
import { sentenceAround } from '../text/sentences';

/*
 * Questions that ask about one sentence give each other away: the stem of one shows the answer of the other. So one
 * memory item a sentence is asked on a local day, in whatever sitting, and its siblings wait for the next (Anki calls
 * it burying). An item that was asked today is not held back: whoever asks it again has seen the sentence anyway.
 */

/**
 * The sentence that a question is about, as the offset of its start. `null` where its source goes over several
 * sentences, as that of an ordering does, or stands in no block: such a question tells no single sentence whole.
 */
export function sentenceOf({ text, blocks }: CanonicalText, source: Span): number | null {
  const block = blocks.find(({ start, end }) => start <= source.start && source.end <= end);
  if (block === undefined || source.end <= source.start) return null;
  const sentence = sentenceAround(text, block, source.start);
  return sentence !== null && source.end <= sentence.end ? sentence.start : null;
}

/** Keeps siblings apart: what was asked today, and what is about to be. */
export class SiblingGuard {
  readonly #itemsBySentence = new Map<string, Set<string>>();

  /** Notes that an item was asked about a sentence; `null` for one that tells none whole. */
  note(itemId: string, sentence: string | null): void {
    if (sentence === null) return;
    const items = this.#itemsBySentence.get(sentence);
    if (items === undefined) this.#itemsBySentence.set(sentence, new Set([itemId]));
    else items.add(itemId);
  }

  /** Whether an item may be asked about a sentence; if so, its siblings may not from then on. */
  admits(itemId: string, sentence: string | null): boolean {
    const items = sentence === null ? undefined : this.#itemsBySentence.get(sentence);
    if (items !== undefined && !items.has(itemId)) return false;
    this.note(itemId, sentence);
    return true;
  }
}
