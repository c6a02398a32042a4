import { groupBy } from '../../group-by';
import type { BankSource } from '../bank-source';
import type { Fact, Gate } from '../model';
import type { Draft } from '../questions/draft';
import { termMatchings } from '../questions/matching';
import { sectionDrafts } from '../questions/which-section';
import { dutyDrafts } from './duties';
import { factDrafts } from './fact-drafts';
import { frameOf } from './frame';
import { listDrafts } from './list-drafts';
import { numeralValue } from './numerals';
import type { EnglishOutline } from './outline';
import type { EnglishSentence } from './read-paragraph';
import { pointDrafts } from './point-drafts';
import { severalGaps } from './several-gaps';
import { abbreviationDrafts, definedTerms, isDefinition, termDrafts } from './terms';
import { partDrafts } from './which-part';
import { englishPool, wrongOptions, type EnglishPool } from './wrong-options';

/**
 * The questions of the English part of a text, which has rules, frames and wording of its own: those for Chinese read word
 * classes and characters that English has not. Counts refusals.
 *
 * @param facts what `findEnglishFacts` found; `source` has the English wording
 */
export function englishDrafts(
  facts: readonly Fact[],
  outline: EnglishOutline,
  source: BankSource,
  reject: (gate: Gate) => void,
): readonly Draft[] {
  const { text } = source;
  const pool = englishPool(facts, text);
  const bySentence = groupBy(facts, ({ sentence }) => sentence.start);
  const single = outline.sentences.flatMap((sentence) => {
    const own = bySentence.get(sentence.start) ?? [];
    const several = severalGaps(sentence, own, source);
    const asked = own.flatMap((fact) => {
      const drafts = draftsOf(fact, sentence, own, pool, source);
      if (typeof drafts !== 'string') return drafts;
      reject(drafts);
      return [];
    });
    return several === null ? asked : [...asked, several];
  });
  const definitions = definedTerms(outline.sentences, source);
  const drafts = [
    ...single,
    ...pointDrafts(outline.lists, source),
    ...termDrafts(definitions, source),
    ...termMatchings(definitions, source),
    ...abbreviationDrafts(outline.sentences, source),
    ...dutyDrafts(outline.sentences, source),
    ...partDrafts(outline, source),
    ...sectionDrafts({ ...source, facts }),
  ];
  return withoutRepeats(drafts, reject);
}

/**
 * Each stem of a kind once, and each fact of a sentence that the text repeats. Likeness of stems tells nothing here: two
 * sentences that are shown after the same one share most of their letters.
 */
function withoutRepeats(drafts: readonly Draft[], reject: (gate: Gate) => void): readonly Draft[] {
  const seen = new Set<string>();
  return drafts
    .toSorted((a, b) => b.score - a.score)
    .filter(({ body, anchor, variant }) => {
      const keys = [
        `${body.kind} ${body.stem}`,
        `${body.kind}${variant} ${anchor.answer} ${anchor.sentence}`,
      ];
      const isRepeat = keys.some((key) => seen.has(key));
      for (const key of keys) seen.add(key);
      if (isRepeat) reject('nearDuplicate');
      return !isRepeat;
    });
}

function draftsOf(
  fact: Fact,
  sentence: EnglishSentence,
  own: readonly Fact[],
  pool: EnglishPool,
  source: BankSource,
): readonly Draft[] | Gate {
  const { text, avoid } = source;
  const { facts } = pool;
  // A term that the sentence explains is asked for as such.
  if (isDefinition(text.slice(sentence.start, sentence.end)) && fact.kind === 'quoted') return [];
  if (isRest(fact, own) || isCountOfList(fact, own)) return 'answerInStem';
  const frame = frameOf(text, sentence, fact, avoid);
  if (typeof frame === 'string') return frame;
  if (fact.kind === 'list') return listDrafts(fact, frame, namesLike(fact, own, facts, text), source);
  return factDrafts(fact, frame, wrongOptions(fact, frame, pool, source), source);
}

/** Whether a share follows from the others of its sentence, since they come to 100 per cent. */
function isRest(fact: Fact, own: readonly Fact[]): boolean {
  const shares = own.filter(({ kind }) => kind === 'percentage').map(({ text }) => numeralValue(text) ?? 0);
  const value = numeralValue(fact.text) ?? 0;
  if (fact.kind !== 'percentage' || shares.length < 2) return false;
  return shares.includes(100 - value) || shares.reduce((sum, share) => sum + share, 0) === 100;
}

/** Four priorities: a, b, c and d. The stem itself tells how many there are. */
function isCountOfList(fact: Fact, own: readonly Fact[]): boolean {
  const value = numeralValue(fact.text);
  return fact.kind === 'number' && own.some(({ items }) => items !== undefined && items.length === value);
}

/** Names of the text of the one kind that a list is made of, with "the" where they have it; none of other lists. */
function namesLike(
  list: Fact,
  own: readonly Fact[],
  facts: readonly Fact[],
  text: string,
): readonly string[] {
  const inside = own.filter(
    ({ kind, start, end }) => kind !== 'list' && start >= list.start && end <= list.end,
  );
  const kinds = new Set(inside.map(({ kind }) => kind));
  const [kind] = kinds;
  const isOfNames = kind === 'body' || kind === 'place' || kind === 'person';
  if (kinds.size !== 1 || !isOfNames || inside.length < (list.items?.length ?? 0) - 1) return [];
  const names = facts
    .filter((fact) => fact.kind === kind && fact.sentence.start !== list.sentence.start)
    .map((fact) =>
      /\bthe $/iu.test(text.slice(Math.max(0, fact.start - 4), fact.start)) ? `the ${fact.text}` : fact.text,
    );
  return [...new Set(names)];
}
