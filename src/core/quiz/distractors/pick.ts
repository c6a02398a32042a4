import { parseQuantity } from '../answers/quantity';
import type { BankSource } from '../bank-source';
import type { Fact, Gate } from '../model';
import type { Frame } from '../stems/frame';
import { isAlsoTrue } from './also-true';
import { dateDistractors, dateShape } from './dates';
import { couldBeSame } from './different';
import { numberDistractors, numberForm } from './numbers';
import type { DistractorPool } from './pool';
import { followingOf, shapeOf, termDistractors } from './terms';

const MOST = 3;
const FEWEST = 2;

/**
 * Three wrong options of the answer's kind, or two where the text has no third as good. Else the gate that speaks:
 * `distractorTrue` where too few were left only because the text also has them right, or `tooFewDistractors`.
 * `answer` is the wording that the options are like; it holds the frame's answer. Nothing is offered that the words
 * before the answer show, in `frame` or in another frame that the question may be asked with (`asking`): a frame that
 * leaves more out may need the sentence before.
 */
export function pickDistractors(
  frame: Frame,
  answer: string,
  pool: DistractorPool,
  { text, isPartOf }: Pick<BankSource, 'text' | 'isPartOf'>,
  asking: Frame | null = null,
): readonly string[] | Gate {
  const { fact, before, after, context, lead } = frame;
  const sentence = text.slice(fact.sentence.start, fact.sentence.end);
  const offered = candidates(fact, answer, pool, sentence, text);
  const rest = answer.slice(frame.answerText.length);
  const following = after.startsWith(rest) ? after.slice(rest.length) : after;
  const shown = [context, sentence, lead, asking?.context ?? '', asking?.lead ?? ''].join('\n');
  const picked: string[] = [];
  let trueOnes = 0;
  for (const option of offered) {
    if (picked.length === MOST) break;
    if (isShown(option, shown) || couldBeSame(option, answer)) continue;
    if (isImpossible(option, before)) continue;
    if (isPartOf(option, answer) || isPartOf(answer, option)) continue;
    if (picked.some((other) => couldBeSame(other, option))) continue;
    if (isAlsoTrue(text, option, before, following)) trueOnes += 1;
    else picked.push(option);
  }
  if (picked.length >= FEWEST) return picked;
  return picked.length + trueOnes >= FEWEST ? 'distractorTrue' : 'tooFewDistractors';
}

function candidates(
  fact: Fact,
  answer: string,
  pool: DistractorPool,
  seed: string,
  text: string,
): readonly string[] {
  switch (fact.kind) {
    case 'number':
    case 'percentage': {
      const right = parseQuantity(answer);
      if (right === null) return [];
      return numberDistractors(right, answer, pool.numbers.get(numberForm(right)) ?? [], answer + seed);
    }
    case 'date':
      return dateDistractors(answer, pool.dates.get(dateShape(answer)) ?? [], answer + seed);
    default: {
      const following = followingOf(text, fact.end);
      const term = { text: answer, kind: fact.kind, start: fact.start, following, shape: shapeOf(answer) };
      return termDistractors(term, pool.terms.get(fact.kind) ?? []);
    }
  }
}

/** Eight days a week, 25 hours a day: no one would choose them. */
function isImpossible(option: string, before: string): boolean {
  const quantity = parseQuantity(option);
  if (quantity === null) return false;
  const [, span = ''] = /每(周|週|星期|天|日|年)[\p{Script=Han}]{0,6}$/u.exec(before) ?? [];
  if (/[周週]|星期/u.test(span)) return /^[天日]/u.test(quantity.unit) && quantity.value > 7;
  if (/[天日]/u.test(span)) return /^(?:小时|小時|时|時)/u.test(quantity.unit) && quantity.value > 24;
  return span === '年' && /^(?:个月|個月|月)/u.test(quantity.unit) && quantity.value > 12;
}

/** A number counts as shown only where it stands alone: 2 is not shown by 2021. */
function isShown(option: string, words: string): boolean {
  if (!/^\d/.test(option)) return words.includes(option);
  for (let at = words.indexOf(option); at >= 0; at = words.indexOf(option, at + 1)) {
    if (!/[\d.]/.test(words.charAt(at - 1)) && !/\d/.test(words.charAt(at + option.length))) return true;
  }
  return false;
}
