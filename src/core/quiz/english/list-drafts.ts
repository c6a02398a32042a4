import { createRandom, shuffled } from '../../random';
import type { BankSource } from '../bank-source';
import { hashNumber } from '../content-hash';
import { BLANK, type Fact } from '../model';
import { anchorOf, type Draft } from '../questions/draft';
import { shortAnswer } from '../questions/short-answer';
import { placeAnswer } from '../questions/single';
import { ended, type EnglishFrame } from './frame';
import { wrongItems } from './item-forms';
import { ENGLISH_ASKS } from './wording';

const MOST_RIGHT = 5;
const ODD_ONES_SHOWN = 3;
const LONGEST_STEM = 260;

/**
 * The questions about the words that a sentence lists: all of them to name; and of names, where the text has `others` of
 * their kind, which are in the list and which is not. Things of another list are no choice beside these.
 */
export function listDrafts(
  fact: Fact,
  frame: EnglishFrame,
  others: readonly string[],
  source: BankSource,
): readonly Draft[] {
  const items = (fact.items ?? []).map(({ text }) => text);
  const { text, wording } = source;
  const said = ended(`${frame.lead}${frame.before}${BLANK}${frame.after}`);
  const stem = frame.place + said;
  if (said.length > LONGEST_STEM) return [];
  const summary = shortAnswer(
    frame.place + ENGLISH_ASKS.listed(said),
    items.join('; '),
    items,
    frame.window,
    source,
    fact.score,
  );
  const sentence = text.slice(fact.sentence.start, fact.sentence.end);
  const wrong = wrongItems(items, others, `${frame.lead} ${sentence}`, 3);
  const quote = text.slice(frame.window.start, frame.window.end);
  const shared = {
    explanation: wording.explain(ended(quote)),
    source: { ...frame.window, quote },
    difficulty: 2 as const,
  };
  const base = { anchor: anchorOf(text, fact), place: { start: fact.start, end: fact.end } };
  const drafts: Draft[] = [summary];
  const random = createRandom(hashNumber(sentence + fact.text));
  if (items.length <= MOST_RIGHT && wrong.length >= 2) {
    const options = shuffled([...items, ...wrong.slice(0, items.length >= 4 ? 2 : 3)], random);
    const answer = items.map((item) => options.indexOf(item)).toSorted((a, b) => a - b);
    drafts.push({
      ...base,
      body: { kind: 'multiple', stem, options, answer, ...shared },
      variant: '',
      score: fact.score - 0.1,
    });
  }
  const [odd] = wrong;
  if (odd !== undefined) {
    const asking = frame.place + ENGLISH_ASKS.notListed(said);
    const shownItems = shuffled(items, random).slice(0, ODD_ONES_SHOWN);
    drafts.push({
      ...base,
      body: { kind: 'single', stem: asking, ...placeAnswer(odd, shownItems, asking), ...shared },
      variant: 'odd',
      score: fact.score - 0.3,
    });
  }
  return drafts;
}
