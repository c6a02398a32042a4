import type { CanonicalText, Span } from './model';
import { firstEndingAfter } from './next-sentence';
import { splitSentences } from './sentences';

/** The words of the block that holds an offset (UTF-16 code units), else of the first after it that has words; `null` past the last one. */
export function paragraphFrom({ text, blocks }: CanonicalText, offset: number): Span | null {
  for (let index = firstEndingAfter(blocks, offset); index < blocks.length; index += 1) {
    const words = wordsOfBlock(text, blocks[index]);
    if (words && words.end > offset) return words;
  }
  return null;
}

/** The words of the last block that ends at or before an offset; `null` before the first one. */
export function paragraphBefore({ text, blocks }: CanonicalText, offset: number): Span | null {
  for (let index = Math.min(firstEndingAfter(blocks, offset), blocks.length - 1); index >= 0; index -= 1) {
    const words = wordsOfBlock(text, blocks[index]);
    if (words && words.end <= offset) return words;
  }
  return null;
}

/** From the first sentence of a block to its last; `null` for one without words, such as a figure. */
function wordsOfBlock(text: string, block: Span | undefined): Span | null {
  const sentences = block ? splitSentences(text, block) : [];
  const [first] = sentences;
  const last = sentences.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}
