import { createRandom, shuffled } from '../../random';
import type { BankSource } from '../bank-source';
import { hashNumber } from '../content-hash';
import { splitSentences } from '../../text/sentences';
import { pointsAway, pointsBack } from '../stems/openings';
import type { Part } from '../structure/articles';
import { closed, stripEnd } from './closing';
import type { Draft } from './draft';
import { placeAnswer } from './single';

/** Wrong articles stand near the right one: far off, their subject gives them away. */
const NEAR = 4;
const LONGEST_RULE = 70;
const SHORTEST_RULE = 12;
/** One article in this many: numbers of articles are for orientation. */
const SHARE = 2;

/** Which article says this? Of each article whose first sentence is short and stands alone. */
export function articleDrafts(source: BankSource): readonly Draft[] {
  const { text, avoid, wording } = source;
  const articles = source.parts.filter(({ kind }) => kind === 'article');
  return articles.flatMap((article, index) => {
    const [sentence] = splitSentences(text, { start: article.bodyStart, end: article.end });
    if (sentence === undefined) return [];
    const rule = stripEnd(text.slice(sentence.start, sentence.end));
    const isClear =
      rule.length >= SHORTEST_RULE &&
      rule.length <= LONGEST_RULE &&
      !/制定本[法条條]/u.test(rule) &&
      !/第[\p{Script=Han}\d]+[条款]|[：:；;]$|(?:起)?施行$/u.test(rule) &&
      !pointsAway(rule) &&
      !pointsBack(rule) &&
      hashNumber(rule) % SHARE === 0 &&
      text.indexOf(rule) === text.lastIndexOf(rule) &&
      !avoid.some(({ start, end }) => start < sentence.end && end > sentence.start);
    const wrong = labelsNear(articles, index);
    if (!isClear || /[；;：:]$/u.test(text.slice(sentence.start, sentence.end)) || wrong.length < 2)
      return [];
    const quote = text.slice(article.start, sentence.end);
    const stem = wording.whichArticle(rule);
    return [
      {
        body: {
          kind: 'single' as const,
          stem,
          ...placeAnswer(article.label, wrong, stem),
          explanation: wording.explain(closed(quote)),
          source: { start: article.start, end: sentence.end, quote },
          difficulty: 3 as const,
        },
        anchor: { answer: article.label, sentence: rule },
        variant: 'article',
        place: { start: article.start, end: article.bodyStart },
        score: 0.45,
      },
    ];
  });
}

function labelsNear(articles: readonly Part[], index: number): readonly string[] {
  const near = [
    ...articles.slice(Math.max(0, index - NEAR), index),
    ...articles.slice(index + 1, index + 1 + NEAR),
  ];
  const seed = hashNumber(articles[index]?.label ?? '');
  return shuffled(near, createRandom(seed))
    .slice(0, 3)
    .map(({ label }) => label);
}
