import { createRandom, shuffled } from '../../random';
import type { BankSource } from '../bank-source';
import { hashNumber } from '../content-hash';
import { couldBeSame } from '../distractors/different';
import { BLANK } from '../model';
import type { Draft } from '../questions/draft';
import { shortAnswer } from '../questions/short-answer';
import { placeAnswer } from '../questions/single';
import type { Definition } from '../structure/definitions';
import { ended } from './frame';
import type { EnglishSentence } from './read-paragraph';
import { ENGLISH_ASKS } from './wording';

const MEANS = '(means|refers to|is defined as|is understood (?:as|to mean)|denotes|shall mean)';
const QUOTED_TERM = new RegExp(
  `^(?:for the purposes of [^,]{3,60}, )?(?:the term )?[“"]([^“”"]{2,50})[”"](?: \\([^()]*\\))?,? ${MEANS} (.{12,260}?)[.;]?$`,
  'iu',
);
const BARE_TERM = new RegExp(
  `^(?:for the purposes of [^,]{3,60}, )?(?:an? |the )?(\\p{L}[\\p{L} -]{2,40}?) (is defined as|is understood to mean|shall mean) (.{12,260}?)[.;]?$`,
  'iu',
);
const ABBREVIATED = /((?:[\p{L}'’&-]+ ){1,9})\((\p{Lu}{2,6})\)/gu;
const SMALL = /^(?:of|for|the|and|on|in|to|&)$/iu;
const SCORE = 0.8;

/** Whether words give a term its meaning. */
export function isDefinition(words: string): boolean {
  return QUOTED_TERM.test(words) || BARE_TERM.test(words);
}

/** The terms that sentences explain, each once, in the order of the text. */
export function definedTerms(
  sentences: readonly EnglishSentence[],
  { text, avoid }: BankSource,
): readonly Definition[] {
  const found = new Map<string, Definition>();
  for (const { start, end } of sentences) {
    const words = text.slice(start, end);
    const [, term = '', , meaning = ''] = QUOTED_TERM.exec(words) ?? BARE_TERM.exec(words) ?? [];
    const isTouched = avoid.some((one) => one.start < end && one.end > start);
    if (term === '' || isTouched || found.has(term) || meaning.toLowerCase().includes(term.toLowerCase()))
      continue;
    found.set(term, { term, meaning, start, end });
  }
  return [...found.values()];
}

/** Of each definition: the term to type, the term to choose among the others, the meaning to tell. */
export function termDrafts(definitions: readonly Definition[], source: BankSource): readonly Draft[] {
  const { text, wording } = source;
  return definitions.flatMap(({ term, meaning, start, end }) => {
    const quote = text.slice(start, end);
    const shared = { explanation: wording.explain(ended(quote)), source: { start, end, quote } };
    const base = { anchor: { answer: term, sentence: quote }, place: { start, end }, variant: 'term' };
    const verb = new RegExp(MEANS, 'iu').exec(quote)?.[0] ?? 'means';
    const gap = ended(ENGLISH_ASKS.means(BLANK, verb, meaning));
    const drafts: Draft[] = [
      {
        ...base,
        body: { kind: 'cloze', stem: gap, answer: [[term]], difficulty: 3, ...shared },
        score: SCORE - 0.1,
      },
      shortAnswer(wording.whatIs(term), meaning, meaning.split(/;\s*/u), { start, end }, source, SCORE - 0.2),
    ];
    const others = definitions
      .map((one) => one.term)
      .filter((other) => other !== term && !couldBeSame(other, term));
    const wrong = shuffled(others, createRandom(hashNumber(term))).filter(
      (other) => !meaning.includes(other),
    );
    if (wrong.length >= 2) {
      const stem = wording.whichTerm(meaning);
      const body = {
        kind: 'single' as const,
        stem,
        ...placeAnswer(term, wrong.slice(0, 3), stem),
        difficulty: 2 as const,
        ...shared,
      };
      drafts.push({ ...base, body, score: SCORE });
    }
    return drafts;
  });
}

/** What an abbreviation is short for, of those that the text explains in brackets, each once. */
export function abbreviationDrafts(
  sentences: readonly EnglishSentence[],
  source: BankSource,
): readonly Draft[] {
  const { text, wording, avoid } = source;
  const known = new Set<string>();
  return sentences.flatMap(({ start, end }) => {
    const quote = text.slice(start, end);
    if (avoid.some((one) => one.start < end && one.end > start)) return [];
    return [...quote.matchAll(ABBREVIATED)].flatMap(({ index, 1: before = '', 2: short = '' }): Draft[] => {
      const name = longForm(before, short);
      if (name === null || known.has(short)) return [];
      known.add(short);
      const place = { start: start + index, end: start + index + before.length };
      return [
        {
          body: {
            kind: 'cloze',
            stem: ENGLISH_ASKS.shortFor(short, BLANK),
            answer: [[name, `the ${name}`]],
            explanation: wording.explain(ended(quote)),
            source: { start, end, quote },
            difficulty: 3,
          },
          anchor: { answer: short, sentence: quote },
          variant: 'short',
          place,
          score: SCORE - 0.1,
        },
      ];
    });
  });
}

/** The words before a bracket whose initials it gives; `null` where they don't. */
function longForm(before: string, short: string): string | null {
  const words = before.trim().split(' ');
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const run = words.slice(from);
    const initials = run.filter((word) => !SMALL.test(word)).map((word) => word.charAt(0).toUpperCase());
    const all = run.map((word) => word.charAt(0).toUpperCase());
    if (initials.length > short.length) return null;
    const isSame = initials.join('') === short || all.join('') === short;
    if (isSame && !SMALL.test(run[0] ?? '')) return run.join(' ');
  }
  return null;
}
