import type { Span } from '../../text/model';
import type { Fact } from '../model';
import { splitClauses } from './clauses';
import { goesOn, openingLength, pointsBack } from './openings';
import { opensWithVerb } from './predicate';

/** A fact in the words that will ask for it: `lead + before + (the answer) + after` reads as in the text. */
export interface Frame {
  readonly fact: Fact;
  /** What is asked for, inside the fact. */
  readonly answer: Span;
  readonly answerText: string;
  /** The part of the text that the stem shows, without `lead`. */
  readonly window: Span;
  /** Where in the text this is said (第五条规定，), where that is part of knowing it; else empty. */
  readonly context: string;
  /** The sentence before, where the stem's own points back to it; else empty. */
  readonly lead: string;
  /** When, as the head of the sentence tells it for all its clauses (2019年以前，), where `window` begins after it; else empty. */
  readonly time: string;
  readonly before: string;
  readonly after: string;
}

/** How much a stem shows, in UTF-16 code units beside the answer: a question wants less than a gap text. */
export interface FrameSize {
  readonly least: number;
  readonly most: number;
  /** A sentence with no more than this beside the answer is shown whole. */
  readonly whole: number;
}

export const CLOZE_SIZE: FrameSize = { least: 22, most: 72, whole: 44 };
export const QUESTION_SIZE: FrameSize = { least: 9, most: 48, whole: 9 };
/** A statement to judge says all that its sentence says, if that can be read at one go. */
export const STATEMENT_SIZE: FrameSize = { least: 24, most: 66, whole: 66 };

/** What may be told about the frame's surroundings. */
export interface Surroundings {
  /** The sentence before in the same block. */
  readonly previous: Span | null;
  /** See `Frame`. */
  readonly context: string;
  /** Places that no stem may show: a frame does not grow over them. */
  readonly avoid: readonly Span[];
}

/**
 * Frames an answer by the clauses around it: its own clause, then those before it, then those after it, until there
 * is enough to go by. A short sentence is shown whole.
 */
export function frameAnswer(
  text: string,
  fact: Fact,
  answer: Span,
  { previous, context, avoid }: Surroundings,
  size: FrameSize = CLOZE_SIZE,
): Frame {
  const window = tidyWindow(text, answer, chooseWindow(text, fact.sentence, answer, size, avoid));
  const startsSentence = text.slice(fact.sentence.start, window.start).trim().length <= 4;
  const needsLead = startsSentence && pointsBack(text.slice(window.start, window.end));
  return {
    fact,
    answer,
    answerText: text.slice(answer.start, answer.end),
    window,
    context,
    lead: needsLead && previous !== null ? usableLead(text.slice(previous.start, previous.end)) : '',
    time: timeFor(text, fact, window, avoid),
    before: text.slice(window.start, answer.start),
    after: text.slice(answer.end, window.end),
  };
}

function chooseWindow(
  text: string,
  sentence: Span,
  answer: Span,
  { least, most, whole }: FrameSize,
  avoid: readonly Span[],
): Span {
  const answerLength = answer.end - answer.start;
  const isAvoided = (span: Span | undefined) =>
    span === undefined || avoid.some(({ start, end }) => start < span.end && end > span.start);
  if (sentence.end - sentence.start - answerLength <= whole && !isAvoided(sentence)) return sentence;
  const clauses = splitClauses(text, sentence);
  let first = clauses.findIndex(({ end }) => end > answer.start);
  let last = clauses.findIndex(({ end }) => end >= answer.end);
  if (first < 0 || last < 0) return sentence;
  const length = () => (clauses[last]?.end ?? 0) - (clauses[first]?.start ?? 0) - answerLength;
  const clauseText = (index: number) => text.slice(clauses[index]?.start, clauses[index]?.end).trimStart();
  const opening = () => clauseText(first);
  // 1863年，它改名: a time is told for what comes after it.
  while (last < clauses.length - 1 && isBareTime(clauseText(last)) && !isAvoided(clauses[last + 1]))
    last += 1;
  const grownBy = (index: number) => (clauses[index]?.end ?? 0) - (clauses[index]?.start ?? 0);
  while (first > 0) {
    const isEnough = length() >= least && !needsMore(opening(), clauseText(first - 1));
    const isTooMuch = length() + grownBy(first - 1) > most * 1.3;
    if (isEnough || isTooMuch || isAvoided(clauses[first - 1])) break;
    first -= 1;
  }
  const isOpenEnded = () =>
    leavesOpen(clauseText(last)) || isTopic(clauseText(last), clauseText(last + 1)) || length() < least;
  while (isOpenEnded() && last < clauses.length - 1) {
    if (length() + grownBy(last + 1) > most * 1.3 || isAvoided(clauses[last + 1])) break;
    last += 1;
  }
  // What is still open where no more may be shown is left out, as long as the answer is not in it.
  while (leavesOpen(clauseText(last)) && (clauses[last]?.start ?? 0) >= answer.end) last -= 1;
  return { start: clauses[first]?.start ?? sentence.start, end: clauses[last]?.end ?? sentence.end };
}

/** Whether a clause leans on the one before: it goes on with it, points back to it, or has no subject beside it. */
function needsMore(opening: string, previous: string): boolean {
  return goesOn(opening) || pointsBack(opening) || opensWithVerb(opening) || isCondition(previous);
}

/** A clause that only says in which case the next one holds: 违反本法规定处理个人信息的，; 目标是：. */
function isCondition(clause: string): boolean {
  return /(?:的[，,]|[：:])\s*$/u.test(clause);
}

/** 合格率低于95%的单位，取消评选资格: who it is that the next clause says something of. */
function isTopic(clause: string, next: string): boolean {
  return !/[是为為有]/u.test(clause) && /的\p{Script=Han}{1,4}[，,]\s*$/u.test(clause) && opensWithVerb(next);
}

/** A clause that can't be the last: it says when, in which case or although what the next one holds. */
function leavesOpen(clause: string): boolean {
  return (
    isCondition(clause) ||
    isBareTime(clause) ||
    /[^前最先今此以之然随](?:[后时]|之后|以后|期间)[，,]\s*$/u.test(clause) ||
    /^(?:虽然|虽|尽管|如果|只要|一旦|当)/u.test(clause) ||
    /^(?:要|应|应当|将)?(?:围绕|针对|按照|根据|面对|随着|为(?:了|深入|进一步|认真|切实)|本着|依托|结合|通过|凭借|借助)[^，,]*[，,]\s*$/u.test(
      clause,
    ) ||
    /(?:由于|因为)(?!.*(?:而|所以|因此))[^，,]*[，,]\s*$/u.test(clause)
  );
}

const TIME =
  '(?:[\\d〇零一二三四五六七八九十百]+(?:世纪|年代|年|月|日|号)|元年|[正冬腊]月|初[一二三四五六七八九十]|（[^（）]*）|\\([^()]*\\))[初中末底春夏秋冬]?';
const BARE_TIME = new RegExp(`^(?:公元前?|\\p{Script=Han}{2})?(?:${TIME})+[起后前]?[，,]\\s*$`, 'u');

/** A clause that says no more than when: 1863年，; 20世纪90年代初，; 道光21年（1841年）正月，. */
function isBareTime(clause: string): boolean {
  return BARE_TIME.test(clause);
}

/** 截至2023年底，; 2019年以前，; 近三年来，: said once, it holds for the sentence. */
const TIME_HEAD =
  /^(?:截至|截止|到|至|自|从|從|早在|在)?(?:\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:年?[初中末底]|[上下]半年|第?[一二三四]季度)?|近[一二两兩三四五六七八九十\d]{1,2}年[来來]?|[去今]年|“?十[一二三四五六]五”?(?:时期|時期|末)?)(?:以[来來前后後]|之[前后後]|起|[前后後]|期间|期間)?[，,]/u;
const HAS_TIME = /\d+(?:年|月)|[同当當去今前次翌]年|上年|[目此]前|至今/u;

function timeFor(text: string, { kind, sentence }: Fact, window: Span, avoid: readonly Span[]): string {
  if (kind === 'date' || HAS_TIME.test(text.slice(window.start, window.end))) return '';
  const words = text.slice(sentence.start, window.start);
  const opening = openingLength(words);
  // 会议指出，2024年，…
  const told =
    /^[^，,。\d]{2,8}(?:指出|强调|強調|认为|認為)[，,：:]/u.exec(words.slice(opening))?.[0].length ?? 0;
  const start = opening + told;
  const time = TIME_HEAD.exec(words.slice(start))?.[0] ?? '';
  const from = sentence.start + start;
  return avoid.some((span) => span.start < from + time.length && span.end > from) ? '' : time;
}

/** Without numbering or links at the head, and without an open comma at the end. */
function tidyWindow(text: string, answer: Span, window: Span): Span {
  const start = window.start + openingLength(text.slice(window.start, window.end));
  const end = /[，,；;：:、]\s*$/u.test(text.slice(answer.end, window.end))
    ? window.start + text.slice(window.start, window.end).replace(/[，,；;：:、]\s*$/u, '').length
    : window.end;
  const kept = { start: Math.min(start, answer.start), end: Math.max(end, answer.end) };
  const words = text.slice(kept.start, kept.end);
  const blank = words.length - words.trimStart().length;
  return { start: kept.start + blank, end: kept.start + blank + words.trim().length };
}

function usableLead(words: string): string {
  const lead = words.slice(openingLength(words));
  return lead.length <= 64 && lead.length >= 6 && !pointsBack(lead) && !goesOn(lead) ? lead : '';
}

/** All that stands before the answer: where, the sentence before, and the stem's own words. */
export function shownBefore({ context, lead, time, before }: Frame): string {
  return context + lead + time + before;
}
