import type { BankSource } from '../bank-source';
import type { Fact, Gate } from '../model';
import type { Draft } from '../questions/draft';
import { termMatchings } from '../questions/matching';
import { sectionDrafts } from '../questions/which-section';
import { dutyDrafts } from './duties';
import { factDrafts } from './fact-drafts';
import { frameOf } from './frame';
import { listDrafts } from './list-drafts';
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
  const items = facts.flatMap((fact) => fact.items?.map((item) => item.text) ?? []);
  const bySentence = new Map<number, Fact[]>();
  for (const fact of facts) {
    const known = bySentence.get(fact.sentence.start);
    if (known === undefined) bySentence.set(fact.sentence.start, [fact]);
    else known.push(fact);
  }
  const single = outline.sentences.flatMap((sentence) => {
    const own = bySentence.get(sentence.start) ?? [];
    const several = severalGaps(sentence, own, source);
    const asked = own.flatMap((fact) => {
      const drafts = draftsOf(fact, sentence, items, pool, source);
      if (typeof drafts !== 'string') return drafts;
      reject(drafts);
      return [];
    });
    return several === null ? asked : [...asked, several];
  });
  const definitions = definedTerms(outline.sentences, source);
  return [
    ...single,
    ...pointDrafts(outline.lists, source),
    ...termDrafts(definitions, source),
    ...termMatchings(definitions, source),
    ...abbreviationDrafts(outline.sentences, source),
    ...dutyDrafts(outline.sentences, source),
    ...partDrafts(outline, source),
    ...sectionDrafts({ ...source, facts }),
  ];
}

function draftsOf(
  fact: Fact,
  sentence: EnglishSentence,
  items: readonly string[],
  pool: EnglishPool,
  source: BankSource,
): readonly Draft[] | Gate {
  const { text, avoid } = source;
  // A term that the sentence explains is asked for as such.
  if (isDefinition(text.slice(sentence.start, sentence.end)) && fact.kind === 'quoted') return [];
  const frame = frameOf(text, sentence, fact, avoid);
  if (typeof frame === 'string') return frame;
  if (fact.kind === 'list') return listDrafts(fact, frame, items, source);
  return factDrafts(fact, frame, wrongOptions(fact, frame, pool, source), source);
}
