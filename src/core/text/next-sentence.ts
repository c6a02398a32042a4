import { lastIndexWhere } from './last-index-where';
import type { CanonicalText, Span } from './model';
import { splitSentences } from './sentences';

/** The sentence that holds an offset (UTF-16 code units), else the first one after it; `null` past the last one. */
export function sentenceFrom({ text, blocks }: CanonicalText, offset: number): Span | null {
  for (let index = firstEndingAfter(blocks, offset); index < blocks.length; index += 1) {
    const block = blocks[index];
    const sentence = block && splitSentences(text, block).find(({ end }) => end > offset);
    if (sentence) return sentence;
  }
  return null;
}

/** The last sentence that ends at or before an offset; `null` before the first one. */
export function sentenceBefore({ text, blocks }: CanonicalText, offset: number): Span | null {
  for (let index = Math.min(firstEndingAfter(blocks, offset), blocks.length - 1); index >= 0; index -= 1) {
    const block = blocks[index];
    const sentence = block && splitSentences(text, block).findLast(({ end }) => end <= offset);
    if (sentence) return sentence;
  }
  return null;
}

/** The index of the first block that ends after an offset; the number of blocks where none does. */
export function firstEndingAfter(blocks: readonly Span[], offset: number): number {
  return lastIndexWhere(blocks.length, (at) => (blocks[at]?.end ?? 0) <= offset) + 1;
}
