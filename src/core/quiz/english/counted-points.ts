import type { Span } from '../../text/model';
import { withoutEnd, type EnglishSentence, type ItemList } from './read-paragraph';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];
const LAST = /^(?:finally|lastly|last),\s/iu;

/**
 * Points counted in words (First, … Second, … Finally, …), with what the text explains of each between them. The sentence
 * before the first leads them in, or else the heading above it (`titles`). A count with a gap gives none.
 */
export function countedPoints(
  text: string,
  sentences: readonly EnglishSentence[],
  titles: readonly Span[],
): readonly ItemList[] {
  const lists: ItemList[] = [];
  let run: { leadIn: Span; sentences: EnglishSentence[]; isBroken: boolean } | null = null;
  const close = (): void => {
    const [first] = run?.sentences ?? [];
    const last = run?.sentences.at(-1);
    if (
      run !== null &&
      first !== undefined &&
      last !== undefined &&
      run.sentences.length > 1 &&
      !run.isBroken
    ) {
      const items = run.sentences.map(({ start, end }) => withoutEnd(text, { start, end }));
      const start = Math.min(run.leadIn.start, first.full);
      lists.push({ count: 'words', leadIn: run.leadIn, items, start, end: last.end, part: first.part });
    }
    run = null;
  };
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1];
    const title = titles.findLast(({ start, end }) => end <= sentence.full && start >= (before?.end ?? 0));
    if (title !== undefined) close();
    const words = text.slice(sentence.full, sentence.end);
    const number = ORDINALS.findIndex((word) => new RegExp(`^${word}(?:ly)?,\\s`, 'iu').test(words));
    if (number === 0) {
      close();
      const leadIn = sentence.previous ?? title ?? before;
      run =
        leadIn === undefined
          ? null
          : { leadIn: { start: leadIn.start, end: leadIn.end }, sentences: [sentence], isBroken: false };
    } else if (run !== null && (number > 0 || LAST.test(words))) {
      if (number > 0 && number !== run.sentences.length) run.isBroken = true;
      run.sentences.push(sentence);
      if (number < 0) close();
    }
  }
  close();
  return lists;
}
