import type { Span } from '../../text/model';
import { DIGITS, NUMBER_WORD, numeralValue } from './numerals';

/** A numeral of a sentence and what it counts. Offsets are into the words of the sentence. */
export interface Figure extends Span {
  readonly value: number;
  readonly isShare: boolean;
  /** What figures must share to stand beside each other: currency, scale and the thing counted; may be empty. */
  readonly unit: string;
}

const FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}.,/:–—§#-])(?:${DIGITS}|${NUMBER_WORD})(?![\\p{L}\\p{N}]|[.,/:–—]\\d|-\\d|\\s?(?:°|º))`,
  'giu',
);
/** Numbers that name a thing instead of counting: Article 5, Line 7, version 2. */
const NAMES_THING =
  /\b(?:articles?|sections?|paragraphs?|chapters?|pages?|figures?|tables?|annex|appendix|items?|steps?|lines?|phases?|parts?|levels?|grades?|no\.?|nos\.?|number|version|rooms?|route|bus|type|class|rule|clause|regulation|case|example|objective|goal|stage|option|model|top|factor of)\s+$/iu;
const CURRENCY = /(?:(?:US|A|C|HK|NZ)?\$|[€£¥₹]|\b(?:EUR|USD|GBP|CHF|RMB|CNY|JPY|AUD|CAD|SEK|NOK|DKK)) ?$/u;
const BACK = /\b(?:these|those|such|the other|the first|the last|following|previous|preceding|all|both) $/iu;
/** A capitalised word right before a numeral that does not name a thing: it opens the sentence. */
const OPENERS =
  /^(?:About|Over|Around|Nearly|Almost|Some|Only|At|In|By|Of|From|With|For|The|Another|To|Within|After|Before|Between|Under|Up|Roughly|Approximately|Just|Every|On|Per|Our|Its|Their|Exactly|And|But)$/u;
const SCALE = /^\s(hundred|thousand|million|billion|trillion)\b/u;
const SHARE = /^\s?(?:%|per ?cent\b|percent\b)(?!\s?-?points?)/iu;
const STOP_WORDS =
  /^(?:and|or|of|in|to|for|with|per|a|an|the|by|on|at|from|who|which|that|was|were|are|is|have|has|had|will|each|than|while|between|during|within|if|as|it|they|more|other|others|through|under|over|into|until|after|before|when|where|out|times)$/u;
const PLURALS = /^(?:people|children|men|women|staff|per|percent|km|kg|cm|m|km²|ha|pm|am)$/u;

/** The figures of a sentence that count or measure; none of a date, of a name, or that is only a manner of speaking. */
export function findFigures(words: string, dates: readonly Span[]): readonly Figure[] {
  const figures = [...words.matchAll(FIGURE)].flatMap(({ index: start, 0: numeral }): readonly Figure[] => {
    const end = start + numeral.length;
    const value = numeralValue(numeral);
    if (value === null || dates.some((date) => date.start < end && date.end > start)) return [];
    const before = words.slice(Math.max(0, start - 30), start);
    const after = words.slice(end, end + 60);
    if (NAMES_THING.test(before) || BACK.test(before) || isMarker(before, after) || isLoose(before, after))
      return [];
    const currency = CURRENCY.exec(before)?.[0].trim() ?? '';
    const [, previous = ''] = /(\p{Lu}[\p{L}.&-]*)\s$/u.exec(before) ?? [];
    const opens = OPENERS.test(previous) || start === 0;
    if (currency === '' && previous !== '' && !opens) return [];
    // 1998 without a unit is a year that the dates did not find, or a number like one.
    if (
      /^(?:1[5-9]|20)\d{2}$/u.test(numeral) &&
      currency === '' &&
      !SCALE.test(after) &&
      !/^\s\p{Ll}{4,}s\b/u.test(after)
    )
      return [];
    // One column, two, or more: a count of what was named before.
    if (!/^\d/u.test(numeral) && /^(?:[,;)]|\s(?:or|and)\b)/u.test(after)) return [];
    const isShare = SHARE.test(after);
    const unit = isShare ? '%' : `${currency}${unitOf(after)}`;
    return [{ start, end, value, isShare, unit }];
  });
  // From 88 to 93 per cent, between 25 and 60 years: the unit of both stands after the second.
  return figures.map((figure, index) => {
    const next = figures[index + 1];
    const isPair =
      next !== undefined && /^ (?:to|and) (?:[$€£] ?)?$/u.test(words.slice(figure.end, next.start));
    return isPair && figure.unit === '' ? { ...figure, unit: next.unit, isShare: next.isShare } : figure;
  });
}

/** (1), 2): the number of a point. */
function isMarker(before: string, after: string): boolean {
  return after.startsWith(')') && /(?:^|[\s(])$/u.test(before);
}

function isLoose(before: string, after: string): boolean {
  return (
    (/^(?:\s?[-–]\s?\d|\s(?:of (?:them|these|those|us|which|the)\b|out of|more\b(?! than)|others?\b|such\b|thirds?\b|quarters?\b|fifths?\b|halves\b|or (?:two|three|more)\b|to (?:one|two|three|four|five|six|seven|eight|nine|ten|\d)))/u.test(
      after,
    ) ||
      (/(?:\bout of|\bone in|\bof (?:the|these|those)|\bone or|\bone to|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:to|or)) $/iu.test(
        before,
      ) &&
        !/\bfrom \S+ to $/iu.test(before))) &&
    !isOfRange(before, after)
  );
}

/** From four to six: both ends are told apart by the words around. */
function isOfRange(before: string, after: string): boolean {
  return (
    /\bfrom (?:[$€£]\s?)?$/iu.test(before) || (/\bfrom \S+ to $/iu.test(before) && !/^\sout of/u.test(after))
  );
}

function unitOf(after: string): string {
  const scale = SCALE.exec(after)?.[1] ?? '';
  const rest = after.slice(scale === '' ? 0 : scale.length + 1);
  if (/^-\p{L}/u.test(rest)) return `${scale}-${/^-(\p{L}+)/u.exec(rest)?.[1] ?? ''}`;
  const [clause = ''] = rest.split(/[^\p{L}\s²-]/u);
  const run: string[] = [];
  for (const word of clause.trim().split(/\s+/u).slice(0, 3)) {
    if (word === '' || STOP_WORDS.test(word)) break;
    run.push(word);
  }
  const named =
    run.find((word) => (/\p{Ll}{2}s$/u.test(word) && !/(?:ss|ous)$/u.test(word)) || PLURALS.test(word)) ??
    run[0] ??
    '';
  return `${scale} ${named.replace(/s$/u, '')}`.trim();
}
