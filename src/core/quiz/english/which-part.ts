import { createRandom, shuffled } from '../../random';
import type { BankSource } from '../bank-source';
import { hashNumber } from '../content-hash';
import type { Draft } from '../questions/draft';
import { placeAnswer } from '../questions/single';
import { ended } from './frame';
import type { EnglishOutline } from './outline';
import type { EnglishPart } from './parts';
import { isClosed, leansBack } from './sentences';
import { ENGLISH_ASKS } from './wording';

const NEAR = 4;
const SHORTEST_RULE = 30;
const LONGEST_RULE = 200;
/** One article in this many: their numbers are for orientation. */
const SHARE = 2;

/** Which article says this? Of articles whose first sentence is short and stands alone. */
export function partDrafts({ parts, sentences }: EnglishOutline, source: BankSource): readonly Draft[] {
  const { text, avoid, wording } = source;
  return parts.flatMap((part, index): readonly Draft[] => {
    const sentence = sentences.find((one) => one.part === part);
    const word = part.label.split(' ')[0] ?? '';
    if (sentence === undefined || sentence.leadIn !== null || /^(?:Case|Example)$/u.test(word)) return [];
    const rule = text.slice(sentence.start, sentence.end);
    const isClear =
      rule.length >= SHORTEST_RULE &&
      rule.length <= LONGEST_RULE &&
      isClosed(rule) &&
      !leansBack(rule) &&
      !/\bthis (?:article|section|rule|clause)\b|\b(?:Article|Section|Rule|Clause) \d/iu.test(rule) &&
      hashNumber(rule) % SHARE === 0 &&
      text.indexOf(rule) === text.lastIndexOf(rule) &&
      !avoid.some(({ start, end }) => start < sentence.end && end > sentence.start);
    const wrong = labelsNear(parts, index);
    if (!isClear || wrong.length < 2) return [];
    const stem = ENGLISH_ASKS.whichPart(word, rule.replace(/\.$/u, ''));
    return [
      {
        body: {
          kind: 'single',
          stem,
          ...placeAnswer(part.label, wrong, stem),
          explanation: wording.explain(
            ended(`${part.label}${part.title === '' ? '' : ` (${part.title})`}: ${rule}`),
          ),
          source: { start: sentence.start, end: sentence.end, quote: rule },
          difficulty: 3,
        },
        anchor: { answer: part.label, sentence: rule },
        variant: 'article',
        place: { start: part.start, end: part.start + part.label.length },
        score: 0.45,
      },
    ];
  });
}

function labelsNear(parts: readonly EnglishPart[], index: number): readonly string[] {
  const near = [
    ...parts.slice(Math.max(0, index - NEAR), index),
    ...parts.slice(index + 1, index + 1 + NEAR),
  ];
  const seed = hashNumber(parts[index]?.label ?? '');
  return shuffled(near, createRandom(seed))
    .slice(0, 3)
    .map(({ label }) => label);
}
