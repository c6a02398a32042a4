import type { Span } from '../../text/model';
import { withoutMarks } from '../without-marks';
import type { Fact } from '../model';
import { isKnownWord } from '../facts/lexicon';
import { hanAfter, hanBefore } from './han-beside';
import { type Token, tokensOf } from './predicate';
import { isInsideQuotes, isVagueFigure } from './figures';

/** Phrases longer than this are no fair gap. */
const LONGEST_PHRASE = 6;

/** The words to ask for: quotes stay in the stem; `null` where the fact is no fair gap. */
export function answerCore({ kind, start, end, text, sentence }: Fact, whole: string): Span | null {
  switch (kind) {
    case 'phrase':
    case 'definition':
      return text.length >= 2 &&
        text.length <= LONGEST_PHRASE &&
        isFairPhrase(text) &&
        !isPartOfName(whole, { start, end }) &&
        !isPartOfPhrase(text, whole, { start, end }) &&
        !isWholeClause(whole, { start, end })
        ? { start, end }
        : null;
    case 'number':
    case 'percentage':
    case 'date': {
      const isInTerm = isInsideQuotes(whole.slice(sentence.start, start));
      return isInTerm ||
        (kind === 'date' && VAGUE_TIME.test(text)) ||
        isVagueFigure(text, whole.slice(Math.max(0, start - 2), start), whole.slice(end, end + 1))
        ? null
        : { start, end };
    }
    case 'body':
    case 'place':
      return isPartOfName(whole, { start, end }) ? null : { start, end };
    case 'person':
      return isWholePerson(text, whole.slice(start - 1, start), whole.slice(end, end + 3))
        ? { start, end }
        : null;
    default:
      return withoutMarks(text) === text ? { start, end } : { start: start + 1, end: end - 1 };
  }
}

/** Times that only the day of writing explains. */
const VAGUE_TIME =
  /^(?:近年[来來]|(?:过去|過去|未来|未來|最近|近)[^年月天]{0,3}[年月天]|[今去前明次同当當本]年$)/u;

const BEFORE_NAME = /[^\p{Script=Han}]|[由被与與和及的是为為向对對让讓请請给給家者员員长長士理在]/u;
const AFTER_NAME =
  /^(?:[^\p{Script=Han}]|[是为為的于於在因与與和及等曾也又]|担任|擔任|出生|同志|先生|女士|教授)/u;

/**
 * Whether a name is whole and worth asking for: a foreign one (with a dot) stands between marks or function words, and
 * nobody needs to be asked who the general secretary is.
 */
function isWholePerson(name: string, previous: string, next: string): boolean {
  if (/^(?:总书记|總書記|主席|总理|總理)/u.test(next)) return false;
  if (!/[·•・‧∙]/u.test(name)) return !goesOnIn(next);
  const isPlain = !/[是的由在]/u.test(name) && name.length <= 14;
  return isPlain && (previous === '' || BEFORE_NAME.test(previous)) && (next === '' || AFTER_NAME.test(next));
}

/** 梁言|顺出席: the character after the name makes no word with the next one, which opens a word of its own. */
function goesOnIn(next: string): boolean {
  if (!/^\p{Script=Han}{3}$/u.test(next) || AFTER_NAME.test(next)) return false;
  return !isKnownWord(next.slice(0, 2)) && isKnownWord(next.slice(1)) && !ALONE.includes(next.charAt(0));
}

/** Words of one character that come after a name. */
const ALONE =
  '是为為任说說称稱对對向就将將从從同被让讓因也均都曾于於在与與和及等带帶赴到作率致获獲当當兼自由把给給以不没沒已还還又所';

const NO_EDGE: ReadonlySet<string> = new Set(['p', 'u', 'c', 'd', 'r', 'f', 'm', 'q', 'number', 't']);

/** A subject with the word for what it may do (个人有权): neither is what is asked. */
const ENDS_IN_MODAL = /(?:有权|有權|无权|無權|应当|應當|应该|應該|可以|不得|必须|必須|能够|能夠|不能)$/u;

const FIGURE = /[一二两三四五六七八九十百千万\d](?:[年月日天周岁个项次人元]|$)/u;

/** Whether a phrase is all that its clause says, or opens its sentence: then nothing leads to it. */
function isWholeClause(whole: string, { start, end }: Span): boolean {
  const isAtHead = /^[\s\p{P}]?$/u.test(whole.slice(Math.max(0, start - 1), start));
  const isAtEnd = /^[\s\p{P}]?$/u.test(whole.slice(end, end + 1));
  return (isAtHead && isAtEnd) || /^[\s。！？；]?$/u.test(whole.slice(Math.max(0, start - 1), start));
}

/** What is quoted is a name rather than somebody's words up to this length, in UTF-16 code units. */
const LONGEST_NAME = 20;

/** Whether a phrase is inside a quoted name or title (喜迎党代会 in “喜迎党代会 共答十道题”): a name is asked whole. */
function isPartOfName(whole: string, { start, end }: Span): boolean {
  const opening = /[“《「『][^“”《》「」『』。！？]*$/u.exec(
    whole.slice(Math.max(0, start - LONGEST_NAME), start),
  );
  const closing = /^[^“”《》「」『』。！？]*[”》」』]/u.exec(whole.slice(end, end + LONGEST_NAME));
  if (opening === null || closing === null) return false;
  return opening[0].length + (end - start) + closing[0].length <= LONGEST_NAME + 2;
}

/** 疫情防|控、: a lone character before a mark belongs to the words before it. */
const LEFT_OVER = /^(?![的地得了时時中上下内內外后後前者等里裡间間们們])\p{Script=Han}[\p{P}\s]/u;

/**
 * Whether a phrase goes on in the words beside it: a noun right after another one (基层治理|工作领导小组), or a verb whose
 * object is the first word of a longer one (巩固党|的执政基础).
 */
function isPartOfPhrase(phrase: string, whole: string, { start, end }: Span): boolean {
  const tokens = tokensOf(phrase);
  const [first] = tokens;
  if (first === undefined) return false;
  if (first.tag === 'v' && tokens.length > 1 && /^[的之]/u.test(whole.slice(end, end + 1))) return true;
  // 以|视频形式召开: the verb takes the phrase before it along.
  if (tokens.length > 1 && tokens.at(-1)?.tag === 'v' && /[以用凭按]/u.test(whole.charAt(start - 1)))
    return true;
  if (LEFT_OVER.test(whole.slice(end, end + 2))) return true;
  const last = tokens.at(-1);
  const previous = tokensOf(hanBefore(whole, start)).at(-1);
  const [next] = tokensOf(hanAfter(whole, end));
  return (isLongNoun(previous) && isNoun(first)) || (isLongNoun(next) && isNoun(last));
}

function isLongNoun(token: Token | undefined): boolean {
  return isNoun(token) && (token?.word.length ?? 0) > 1;
}

function isNoun(token: Token | undefined): boolean {
  return token?.tag === 'n' || token?.tag === 'vn';
}

/** A phrase of content words from edge to edge, without a figure: those are facts of their own. */
function isFairPhrase(text: string): boolean {
  const tokens = tokensOf(text);
  const [first] = tokens;
  const last = tokens.at(-1);
  if (
    /\p{P}/u.test(text) ||
    first === undefined ||
    last === undefined ||
    /^[本该此其各某]|^[不没未无]|^指|^[到至]/u.test(text) ||
    ENDS_IN_MODAL.test(text)
  )
    return false;
  if (FIGURE.test(text) || tokens.some(({ tag }) => ['number', 'm', 't'].includes(tag))) return false;
  // 赴|合肥学习取经: where, and what for.
  if (first.tag === 'ns' && last.tag.startsWith('v') && tokens.length > 1) return false;
  return !NO_EDGE.has(first.tag) && !NO_EDGE.has(last.tag);
}

/**
 * Whether a place is one of three and more words joined by 、 or side by side in quotes: the others stand in the
 * stem, and a reader knows the list, not the place.
 */
export function isOneOfMany(text: string, { start, end }: Span): boolean {
  const left = text.slice(Math.max(0, start - 40), start);
  const right = text.slice(end, end + 40);
  const before = /(?:(?:、|以及|及|和|与|與)[“《「]?|[”》」][“《「])$/u.test(left) ? 1 : 0;
  const after = /^(?:[”》」]?(?:、|以及|及|和|与|與)|[”》」][“《「])/u.test(right) ? 1 : 0;
  if (before + after === 0) return false;
  const clause =
    (left.split(/[，,。；;：:\n]/u).at(-1) ?? '') +
    text.slice(start, end) +
    (right.split(/[，,。；;：:\n]/u)[0] ?? '');
  return (clause.match(/、|[”》」][“《「]/gu)?.length ?? 0) >= 2;
}
