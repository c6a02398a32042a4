import { createRandom, shuffled } from '../../random';
import type { Span } from '../../text/model';
import type { BankSource } from '../bank-source';
import { hashNumber } from '../content-hash';
import { couldBeSame } from '../distractors/different';
import type { Draft } from '../questions/draft';
import { explainPoints } from '../questions/explain-points';
import { shortAnswer } from '../questions/short-answer';
import { capitalised, ended } from './frame';
import { formOf, wrongItems } from './item-forms';
import { placeOf } from './parts';
import type { ItemList } from './read-paragraph';
import { isClosed, leansBack } from './sentences';
import { isDefinition } from './terms';
import { ENGLISH_ASKS } from './wording';

const MOST_POINTS = 8;
const LONGEST_POINT = 220;
const LONGEST_LEAD = 200;
const LONGEST_ORDERED = 150;
const FEWEST_ORDERED = 3;
const MOST_RIGHT = 4;

/**
 * The questions about points that the text counts or itemises: all of them to name, their order where they are counted in
 * words or figures, and which are among them where another list has points that begin alike.
 */
export function pointDrafts(lists: readonly ItemList[], source: BankSource): readonly Draft[] {
  const { text, avoid } = source;
  const wordsOf = ({ start, end }: Span) => text.slice(start, end);
  return lists.flatMap((list): readonly Draft[] => {
    const leadIn = capitalised(wordsOf(list.leadIn).replace(/[:\s]+$/u, ''));
    const points = list.items.map((item) => capitalised(wordsOf(item)));
    const isTouched = avoid.some(({ start, end }) => start < list.end && end > list.start);
    const isClear =
      points.length <= MOST_POINTS &&
      points.every((point) => point.length <= LONGEST_POINT && point.length > 3 && !isDefinition(point)) &&
      leadIn.length <= LONGEST_LEAD &&
      !leansBack(leadIn);
    if (isTouched || !isClear) return [];
    const shown = isClosed(leadIn) ? leadIn.replace(/\.$/u, '') : `${leadIn} …`;
    const place = placeOf(list.part);
    const summary = shortAnswer(
      place + ENGLISH_ASKS.pointsAfter(points.length, shown),
      points.join('; '),
      points,
      list,
      source,
      0.85,
    );
    const others = lists
      .filter(
        (other) => other !== list && new Set(other.items.map((item) => formOf(wordsOf(item)))).size === 1,
      )
      .flatMap((other) => other.items.map((item) => capitalised(wordsOf(item))))
      .filter((point) => !isDefinition(point));
    return [
      summary,
      ...ordering(list, points, place, shown, source),
      ...among(list, points, others, place, shown, source),
    ];
  });
}

function ordering(
  list: ItemList,
  points: readonly string[],
  place: string,
  leadIn: string,
  source: BankSource,
): readonly Draft[] {
  const isCounted = list.count === 'words' || list.count === 'figures';
  const isClear = points.every(
    (point, index) =>
      point.length <= LONGEST_ORDERED && !points.slice(0, index).some((other) => couldBeSame(point, other)),
  );
  if (!isCounted || !isClear || points.length < FEWEST_ORDERED) return [];
  const mixed = shuffled(points, createRandom(hashNumber(points.join('|'))));
  const options = mixed.every((point, index) => point === points[index]) ? points.toReversed() : mixed;
  const stem = place + ENGLISH_ASKS.orderAfter(leadIn);
  return [
    {
      body: {
        kind: 'ordering',
        stem,
        options,
        answer: points.map((point) => options.indexOf(point)),
        ...explainPoints(source, list, points.map((point, index) => `${index + 1}. ${point}`).join('; ')),
        difficulty: points.length > 4 ? 3 : 2,
      },
      anchor: { answer: points.join('|'), sentence: stem },
      variant: '',
      place: list,
      score: 0.7,
    },
  ];
}

function among(
  list: ItemList,
  points: readonly string[],
  others: readonly string[],
  place: string,
  leadIn: string,
  source: BankSource,
): readonly Draft[] {
  const right = points.slice(0, MOST_RIGHT);
  const wrong = wrongItems(points, others, leadIn, right.length > 2 ? 2 : 3);
  if (points.length < 2 || wrong.length < 2) return [];
  const stem = place + ENGLISH_ASKS.amongAfter(leadIn);
  const options = shuffled([...right, ...wrong], createRandom(hashNumber(stem)));
  return [
    {
      body: {
        kind: 'multiple',
        stem,
        options,
        answer: right.map((point) => options.indexOf(point)).toSorted((a, b) => a - b),
        ...explainPoints(source, list, points.map(ended).join(' ')),
        difficulty: 2,
      },
      anchor: { answer: points.join('|'), sentence: stem },
      variant: 'among',
      place: list,
      score: 0.75,
    },
  ];
}
