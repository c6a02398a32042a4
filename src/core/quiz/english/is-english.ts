import type { Block, CanonicalText } from '../../text/model';

/** Words that stand in every English text and hardly together in another language. */
const TELLING = /\b(?:the|of|and|to|is|are|was|were|by|for|that|with|from|shall|which)\b/giu;
const FEWEST_TELLING = 2;
/** Latin letters to a character of another script, from which on a paragraph is written in Latin letters. */
const LATIN_SHARE = 12;
/** So much of a paragraph, in UTF-16 code units, tells its script and its language. */
const SCRIPT_READ = 120;
const READ = 600;
/** Share of a text in English paragraphs from which on its short lines (headings, items) are taken as English too. */
const MOSTLY = 0.5;

/**
 * The paragraphs, headings and items of a text that are English, in their order: those with English function words and
 * hardly a letter of another script; in a text that is mostly so, short lines in Latin letters too. Empty for a Chinese
 * text with English words in it.
 */
export function englishBlocks({ text, blocks }: CanonicalText): readonly Block[] {
  const latin = blocks.filter((block) => isLatin(opening(text, block, SCRIPT_READ)));
  const telling = latin.filter((block) => isTelling(opening(text, block, READ)));
  const size = (list: readonly Block[]) => list.reduce((sum, { start, end }) => sum + end - start, 0);
  return telling.length > 0 && size(telling) >= MOSTLY * size(blocks) ? latin : telling;
}

function opening(text: string, { start, end }: Block, most: number): string {
  return text.slice(start, Math.min(end, start + most));
}

function isLatin(words: string): boolean {
  const latin = words.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const others = words.match(/[^\P{L}\p{Script=Latin}]/gu)?.length ?? 0;
  return latin > 0 && latin >= LATIN_SHARE * others;
}

function isTelling(words: string): boolean {
  const found = new Set(words.match(TELLING)?.map((word) => word.toLowerCase()));
  return found.size >= FEWEST_TELLING && ['the', 'of', 'and'].some((word) => found.has(word));
}
