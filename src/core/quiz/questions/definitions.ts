import { createRandom, shuffled } from '../../random';
import type { BankSource } from '../bank-source';
import { hashNumber } from '../content-hash';
import { couldBeSame } from '../distractors/different';
import { BLANK } from '../model';
import type { Definition } from '../structure/definitions';
import { closed } from './closing';
import type { Draft } from './draft';
import { keyPointsOf, shortAnswer } from './short-answer';
import { placeAnswer } from './single';

const LONGEST_TYPED = 10;
const SCORE = 0.8;

/** Of each definition: the term to type, the term to choose among the others, the meaning to tell. */
export function definitionDrafts(definitions: readonly Definition[], source: BankSource): readonly Draft[] {
  return definitions.flatMap((definition) => {
    const { term, meaning, start, end } = definition;
    const { text, wording } = source;
    const quote = text.slice(start, end);
    const shared = { explanation: wording.explain(closed(quote)), source: { start, end, quote } };
    const base = { anchor: { answer: term, sentence: quote }, place: { start, end } };
    const drafts: Draft[] = [];
    if (term.length <= LONGEST_TYPED) {
      const stem = closed(`${BLANK}${quote.slice(quote.indexOf(term) + term.length).replace(/^[”」]/u, '')}`);
      drafts.push({
        ...base,
        body: { kind: 'cloze', stem, answer: [[term]], difficulty: 3, ...shared },
        variant: 'term',
        score: SCORE,
      });
    }
    const wrong = termsLike(term, definitions, quote);
    if (wrong.length >= 2) {
      const stem = wording.whichTerm(meaning);
      drafts.push({
        ...base,
        body: { kind: 'single', stem, ...placeAnswer(term, wrong, stem), difficulty: 2, ...shared },
        variant: 'term',
        score: SCORE,
      });
    }
    const stem = wording.whatIs(term);
    drafts.push(shortAnswer(stem, meaning, keyPointsOf(meaning), { start, end }, source, SCORE - 0.1));
    return drafts;
  });
}

/** Other terms that the text defines, none of them in the sentence. */
function termsLike(term: string, definitions: readonly Definition[], quote: string): readonly string[] {
  const others = definitions.map((one) => one.term).filter((other) => !quote.includes(other));
  const picked: string[] = [];
  for (const other of shuffled(others, createRandom(hashNumber(term)))) {
    if (picked.length < 3 && ![term, ...picked].some((one) => couldBeSame(one, other))) picked.push(other);
  }
  return picked;
}
