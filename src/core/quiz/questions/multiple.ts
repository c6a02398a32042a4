import { createRandom, shuffled } from '../../random';
import type { BankSource } from '../bank-source';
import { hashNumber } from '../content-hash';
import { itemDistractors, type ListItem } from '../distractors/list-items';
import { BLANK, type Gate } from '../model';
import { shownBefore, type Frame } from '../stems/frame';
import { closed, stripEnd } from './closing';
import { anchorOf, type Draft } from './draft';
import { parallelItems } from './list-items';
import { placeAnswer } from './single';

const MOST_RIGHT = 5;
const ODD_ONES_SHOWN = 3;

/**
 * From a list of three and more: which of these are in it, and which is not. `tooFewDistractors` where the text has
 * no items that could stand in the list.
 */
export function listDrafts(
  frame: Frame,
  pool: readonly ListItem[],
  source: BankSource,
): readonly Draft[] | Gate {
  const { fact, context, lead, after, window } = frame;
  const items = parallelItems(fact);
  if (items === null) return 'ambiguousAnswer';
  const sentence = source.text.slice(fact.sentence.start, fact.sentence.end);
  const wrong = itemDistractors(items, pool, context + lead + sentence, 3, source.isPartOf);
  if (wrong.length === 0) return 'tooFewDistractors';
  const quote = source.text.slice(window.start, window.end);
  const shared = {
    explanation: source.wording.explain(closed(quote)),
    source: { ...window, quote },
  };
  const anchor = anchorOf(source.text, fact);
  const random = createRandom(hashNumber(quote));
  const right = items.slice(0, MOST_RIGHT);
  const wrongShown = wrong.slice(0, right.length >= 4 ? 2 : 3);
  const drafts: Draft[] = [];
  if (items.length <= MOST_RIGHT && wrongShown.length >= Math.min(2, 6 - right.length)) {
    const options = shuffled([...right, ...wrongShown], random);
    drafts.push({
      body: {
        kind: 'multiple',
        stem: closed(`${shownBefore(frame)}${BLANK}${after}`),
        options,
        answer: right.map((item) => options.indexOf(item)).toSorted((a, b) => a - b),
        difficulty: 2,
        ...shared,
      },
      anchor,
      variant: '',
      place: frame.answer,
      score: source.worthOf(fact),
    });
  }
  const [odd] = wrong;
  if (odd !== undefined && window.end - window.start <= 90) {
    const stem = source.wording.notListed(stripEnd(`${shownBefore(frame)}……${after}`));
    const { options, answer } = placeAnswer(odd, shuffled(items, random).slice(0, ODD_ONES_SHOWN), stem);
    drafts.push({
      body: { kind: 'single', stem, options, answer, difficulty: 2, ...shared },
      anchor,
      variant: 'odd',
      place: frame.answer,
      score: source.worthOf(fact) - 0.1,
    });
  }
  return drafts;
}
