import type { BankSource } from '../bank-source';
import { splitClauses } from '../stems/clauses';
import { hasPredicate } from '../stems/predicate';
import { goesOn, openingLength, pointsBack } from '../stems/openings';

/** A clause that says what happened, and when. */
export interface TimedEvent {
  readonly start: number;
  readonly end: number;
  readonly event: string;
  readonly date: string;
  /** Sortable: year, month, day. */
  readonly order: number;
}

const DATE = /(\d{3,4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/u;

/** A clause that says on what grounds or about what something was done, not what: 针对停车难问题. */
const ADJUNCT =
  /^(?:针对|針對|围绕|圍繞|为(?:了|进一步|深入|贯彻)|按照|根据|根據|面对|面對|随着|隨著|经过|經過|本着)/u;

/** Events dated by a whole year at least, in the order of time, one of each date and one of each sentence. */
export function timedEvents({ facts, text, avoid }: BankSource): readonly TimedEvent[] {
  const events = new Map<string, TimedEvent>();
  const sentences = new Set<number>();
  for (const { kind, text: date, start, end, sentence } of facts) {
    const found = DATE.exec(date);
    if (kind !== 'date' || found === null || found[0] !== date || sentences.has(sentence.start)) continue;
    const clauses = splitClauses(text, sentence);
    const index = clauses.findIndex((clause) => clause.end > start);
    const own = clauses[index];
    const next = clauses[index + 1];
    if (own === undefined) continue;
    const isAlone = text.slice(end, own.end).replace(/[，,\s]/gu, '') === '';
    const span = isAlone ? next : { start: end, end: own.end };
    const isHead =
      text
        .slice(own.start + openingLength(text.slice(own.start, own.end)), start)
        .replace(/[在于於自从從\s]/gu, '') === '';
    if (span === undefined || !isHead) continue;
    const event = text.slice(span.start, span.end).replace(/^[，,\s]+|[，,；;：:。\s]+$/gu, '');
    const isWhole =
      event.length >= 8 &&
      event.length <= 34 &&
      !pointsBack(event) &&
      !goesOn(event) &&
      hasPredicate(event) &&
      !ADJUNCT.test(event) &&
      !/^(?:\d|[几幾就又再曾因由]|约|約)/u.test(event) &&
      !/\d年|^[至到起后後底初前]|(?:那天|时|時|后|後|前|以下特征|如下|期间|期間|为|為|发现|發現|认为|認為|指出|提出|表示|强调|強調)$/u.test(
        event,
      );
    const isSafe = !avoid.some((one) => one.start < span.end && one.end > own.start);
    if (!isWhole || !isSafe) continue;
    const [year = 0, month = 0, day = 0] = found.slice(1).map((part) => Number(part ?? 0));
    const order = year * 10000 + month * 100 + day;
    if (events.has(date)) continue;
    sentences.add(sentence.start);
    events.set(date, { start: own.start, end: span.end, event, date, order });
  }
  const sorted = [...events.values()].sort((a, b) => a.order - b.order);
  // One year and a day of the same year have no sure order.
  return sorted.filter(
    (event, index) => Math.floor((sorted[index - 1]?.order ?? 0) / 10000) !== Math.floor(event.order / 10000),
  );
}
