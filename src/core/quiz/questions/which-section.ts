import { createRandom, shuffled } from '../../random';
import type { BankSource } from '../bank-source';
import { contentHash, hashNumber } from '../content-hash';
import { couldBeSame } from '../distractors/different';
import { anchorOf, type Draft } from './draft';
import { bareTitle } from './outline';
import { placeAnswer } from './single';

/** One term in this many is asked for its section: the kind is for orientation, not for filling a bank. */
const SHARE = 4;

/** “…” is mentioned in which part? For quoted terms and documents that one section of at least three alone has. */
export function sectionDrafts(source: BankSource): readonly Draft[] {
  const { text, facts, sections, sectionOf, wording, avoid, worthOf } = source;
  const titled = sections.filter(({ level, title }) => level > 0 && bareTitle(title).length >= 4);
  return facts.flatMap((fact) => {
    const section = sectionOf(fact.start);
    const isTerm =
      (fact.kind === 'quoted' || fact.kind === 'document') && fact.text.length >= 5 && fact.text.length <= 16;
    const isSafe = !avoid.some(({ start, end }) => start < fact.sentence.end && end > fact.sentence.start);
    if (!isTerm || !isSafe || section === null || !titled.includes(section)) return [];
    if (hashNumber(contentHash(fact.text)) % SHARE !== 0) return [];
    const bare = fact.text.replace(/[“”‘’「」]/gu, '');
    if (text.indexOf(bare) !== text.lastIndexOf(bare) || section.title.includes(bare)) return [];
    const others = titled.filter(({ level, id }) => level === section.level && id !== section.id);
    const right = bareTitle(section.title);
    const wrong = shuffled(others, createRandom(hashNumber(fact.text)))
      .map(({ title }) => bareTitle(title))
      .filter((title, index, all) => !couldBeSame(title, right) && all.indexOf(title) === index)
      .slice(0, 3);
    if (wrong.length < 2) return [];
    const shown = /^[“《「]/u.test(fact.text)
      ? fact.text
      : fact.kind === 'quoted'
        ? `“${fact.text}”`
        : `《${fact.text}》`;
    const stem = wording.whichSection(shown);
    const quote = text.slice(fact.sentence.start, fact.sentence.end);
    return [
      {
        body: {
          kind: 'single' as const,
          stem,
          ...placeAnswer(right, wrong, stem),
          explanation: wording.explain(quote),
          source: { ...fact.sentence, quote },
          difficulty: 2 as const,
        },
        anchor: anchorOf(text, fact),
        variant: 'section',
        place: { start: fact.start, end: fact.end },
        score: worthOf(fact) - 0.05,
      },
    ];
  });
}
