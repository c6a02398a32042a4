import { readMeasure } from '../answers/measure';
import { parseQuantity } from '../answers/quantity';
import { BLANK } from '../model';
import { shownBefore, type Frame } from '../stems/frame';
import type { BankSource } from '../bank-source';
import { closed } from './closing';
import { anchorOf, type Draft } from './draft';

const LONGEST_TYPED = 14;

/** A typed gap; `null` where the answer is too long to be fair to type. Of a number only the digits are asked. */
export function clozeDraft(frame: Frame, { text, wording, worthOf }: BankSource): Draft | null {
  const { fact, answerText, after, window } = frame;
  if (answerText.length > LONGEST_TYPED || /[，。；、\n]/u.test(answerText)) return null;
  const { shown, spellings, rest } = gapOf(frame);
  const quote = text.slice(window.start, window.end);
  return {
    body: {
      kind: 'cloze',
      stem: closed(`${shownBefore(frame)}${shown}${BLANK}${rest}${after}`),
      answer: [spellings],
      explanation: wording.explain(closed(quote)),
      source: { ...window, quote },
      difficulty: answerText.length > 6 ? 3 : 2,
    },
    anchor: anchorOf(text, fact),
    variant: '',
    place: frame.answer,
    score: worthOf(fact) + (answerText.length > 8 ? -0.1 : 0),
  };
}

/**
 * The same gap with the unit to be typed too, where it is half of what is to be known (286.4亿元, 32万平方米); `null`
 * for bare counts, whose measure word goes without saying.
 */
export function amountDraft(frame: Frame, { text, wording, worthOf }: BankSource): Draft | null {
  const { fact, answerText, after, window } = frame;
  const measure = fact.kind === 'number' ? readMeasure(answerText) : null;
  const { shown, spellings, rest } = gapOf(frame);
  const [digits = ''] = spellings;
  const isTelling = measure !== null && UNIT_TO_TELL.test(rest) && !/[余多]/u.test(rest);
  if (!isTelling || `${shown}${digits}${rest}` !== answerText) return null;
  const quote = text.slice(window.start, window.end);
  return {
    body: {
      kind: 'cloze',
      stem: `${closed(`${shownBefore(frame)}${shown}${BLANK}${after}`)}${wording.withUnit}`,
      answer: [[`${digits}${rest}`]],
      explanation: wording.explain(closed(quote)),
      source: { ...window, quote },
      difficulty: 3,
    },
    anchor: anchorOf(text, fact),
    variant: 'amount',
    place: frame.answer,
    score: worthOf(fact) - 0.1,
  };
}

const UNIT_TO_TELL =
  /^(?:[万亿萬億]|平方|立方|公[里斤顷頃]|千[米克瓦]|[米吨噸亩畝度]$|小[时時]|分[钟鐘]|个月|個月)/u;

/** Leaves the words about a number (约, 余, its unit) in the stem, so that one answer is right. */
export function gapOf({ fact, answerText }: Frame): {
  readonly shown: string;
  readonly spellings: readonly string[];
  readonly rest: string;
} {
  const whole = { shown: '', spellings: [answerText], rest: '' };
  if (fact.kind !== 'number' && fact.kind !== 'percentage') return whole;
  const quantity = parseQuantity(answerText);
  if (quantity === null || quantity.digits.startsWith('百分之')) return whole;
  const { before, digits, more, unit } = quantity;
  return { shown: before, spellings: [digits], rest: more + unit };
}
