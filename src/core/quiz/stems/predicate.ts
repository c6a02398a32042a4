import { remembered } from '../../remembered';
import { divideIntoWords } from '../../text/words';
import { lookUp, simplifyChars, TAGS, type Tag } from '../facts/lexicon';

/** A word and its class; two neighbouring lone characters that are no function words count as one unknown word. */
export interface Token {
  readonly word: string;
  readonly tag: Tag | 'number';
  /** Made of two lone characters. */
  readonly isJoined?: true;
}

/** Lone verbs that stand as predicates: they join no neighbour into a word. */
const LONE_VERBS = '是为有达占获设属任由被把将使让给在于到按以向与和及或并的了着过等不要应须可能会已未';
const ATTRIBUTIVE_END = /[时時后後中上下前来來间間际際里內内外起止]$/u;
const DIGITS = /^[\d０-９.,，．%％]+$/u;

/** Clauses come again and again, once for each fact near them, and dividing one into words is slow. */
const KEPT = 20_000;

/** The words of a clause with their classes, in Simplified characters. Marks are left out. */
export const tokensOf = remembered(KEPT, readTokens);

function readTokens(clause: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { segment } of divideIntoWords(simplifyChars(clause))) {
    if (!/[\p{L}\p{N}]/u.test(segment)) continue;
    const tag = DIGITS.test(segment) ? 'number' : (TAGS[lookUp(segment).tag] ?? 'x');
    const last = tokens.at(-1);
    const isMeasure = tokens.at(-2)?.tag === 'number';
    if (last !== undefined && !isMeasure && isLone(last) && isLone({ word: segment, tag })) {
      tokens.splice(-1, 1, { word: last.word + segment, tag: 'x', isJoined: true });
    } else tokens.push({ word: segment, tag });
  }
  return tokens;
}

function isLone({ word, tag }: Token): boolean {
  return word.length === 1 && tag !== 'number' && !LONE_VERBS.includes(word) && !/\d/.test(word);
}

/**
 * Whether a clause says something of its subject: it has a verb that is no attribute of the noun it ends with
 * (目前206项整改任务 has none), ends with a quantity (平均年龄32岁), or with an adjective or a set phrase. Rough: by
 * word classes alone, and in doubt yes.
 */
export function hasPredicate(clause: string): boolean {
  const tokens = tokensOf(clause);
  const last = tokens.at(-1);
  if (last === undefined) return false;
  if (tokens.some(({ tag }) => tag === 'e') && !/\p{Script=Han}/u.test(clause)) return true;
  if (/[\d%％一二三四五六七八九十百千万亿余多]\P{P}{0,3}$/u.test(clause) && endsWithQuantity(tokens))
    return true;
  if (['a', 'i', 'l'].includes(last.tag)) return true;
  if (last.tag === 'x' && tokens.at(-2)?.tag === 'x') return true;
  const after = tokens.findLastIndex(({ word }) => word === '的' || word === '之');
  return tokens.some(({ word, tag }, index) => {
    if ('是为有达占获属'.includes(word) && word.length === 1) return index > 0 || tokens.length > 2;
    if (tag !== 'v' && !(tag === 'vn' && index < tokens.length - 1)) return false;
    if (/^[了过着過著]$/u.test(tokens[index + 1]?.word ?? '')) return true;
    return !(index < after && isNounPhrase(tokens.slice(after + 1))) && !isAttribute(tokens, index);
  });
}

/** 12个, 3.5%: a number near the end, with words before it that it is said of. */
function endsWithQuantity(tokens: readonly Token[]): boolean {
  const at = tokens.findLastIndex(({ tag, word }) => tag === 'number' || tag === 'm' || /^\d/.test(word));
  return at > 0 && at >= tokens.length - 3;
}

function isNounPhrase(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 0 && tokens.every(({ tag }) => ['n', 'x', 'vn', 'ns', 'nt', 'nz', 's', 'b'].includes(tag))
  );
}

/** A verb between a measure word and the last noun: 166项整改任务. */
function isAttribute(tokens: readonly Token[], index: number): boolean {
  const measured = tokens.slice(0, index).findLastIndex(({ tag }) => tag === 'number' || tag === 'm');
  return (
    measured >= 0 &&
    index - measured <= 2 &&
    isNounPhrase(tokens.slice(index + 1)) &&
    tokens.length - index <= 3
  );
}

/** Whether the clause begins with a verb, so that its subject was named before it, or nowhere. */
export function opensWithVerb(clause: string): boolean {
  const [first, second] = tokensOf(clause);
  if (first === undefined) return false;
  if (first.tag === 'v' || /^[占获获达被]$/u.test(first.word)) return true;
  // Verbs that the lexicon lacks come as two characters before their object: 盘点|收获, 新增|学位.
  if (first.isJoined && second !== undefined && /^[nv]/.test(second.tag)) return true;
  return (
    /^(?:已|已经|正在|正|将|均|都|共|累计)$/u.test(first.word) ||
    (['d', 'a'].includes(first.tag) && second?.tag === 'v')
  );
}

const DATED =
  /^(?:[\d一二三四五六七八九十〇零]{1,4}[年月日](?:[初底末]|[上下]半年)?|年[初底末]|[到至]|同年|[，,\s]|____|哪一?[年天]|哪年哪月)+/u;

/** Whether the words tell what happened at a date and not to whom (2013年计划参选总统): who it was stands before them. */
export function isUnnamedEvent(words: string): boolean {
  const date = DATED.exec(words)?.[0] ?? '';
  const [event = ''] = words.slice(date.length).split(/[，,；;。]/u);
  return /[年月]/u.test(date) && (opensWithVerb(event) || /^[从從由被因受曾]/u.test(event));
}

/**
 * Whether a clause is a bare topic (工程延期的调研) before one with a subject of its own: the two together are no
 * sentence. Words of time and place may stand so.
 */
export function isLooseTopic(clause: string, next: string): boolean {
  const words = clause.replace(/[\p{P}\s]+$/gu, '');
  if (!words.includes('的') || ATTRIBUTIVE_END.test(words) || hasPredicate(words)) return false;
  const [first] = tokensOf(words);
  if (first === undefined || ['p', 't', 'd', 'c', 'r', 'f'].includes(first.tag)) return false;
  return !opensWithVerb(next);
}
