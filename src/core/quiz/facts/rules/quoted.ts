import type { Proposal } from '../candidate';
import { propose, type SentenceRule } from './sentence-view';

const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['〝', '〞'],
]; // prettier-ignore
const BOOK = /《[^《》]{1,60}》|〈[^〈〉]{1,60}〉/gu;
const STRAIGHT = /"([^"]{1,80})"/gu;
const PAREN = /[（(]([^（）()]{1,40})[）)]/gu;
const LATIN =
  /(?:\p{Lu}[\p{Script=Latin}\d'’&+.-]*|\p{Script=Latin}*\d[\p{Script=Latin}\d-]*\p{Script=Latin}[\p{Script=Latin}\d-]*|\p{Ll}[\p{Script=Latin}\d'’&+.-]*(?!\p{Script=Latin}))(?: (?:(?:of|the|and|de|von|la|for|in) )*\p{Lu}[\p{Script=Latin}\d'’&+.-]*)*/gu;
const OPENERS =
  /^(?:In|On|At|The|A|An|It|He|She|They|We|This|That|By|From|For|With|As|But|And|After|Before)(?: |$)/u;
const MAX_QUOTE = 80;

/** Words in quotation marks (nested ones too), titles in book marks, words in brackets, Latin names and codes. */
export const findQuoted: SentenceRule = (sentence) => {
  const { text } = sentence;
  const found: Proposal[] = [];
  for (const [open, close] of PAIRS) {
    for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
      const end = text.indexOf(close, at);
      // ’ is an apostrophe too; a quote that opens again before it closes is not closed at all.
      if (end < 0 || end - at > MAX_QUOTE || end === at + 1) continue;
      found.push(propose(sentence, 'quoted', 'quoted', at + 1, end));
    }
  }
  for (const match of text.matchAll(STRAIGHT)) {
    found.push(propose(sentence, 'quoted', 'quoted', match.index + 1, match.index + match[0].length - 1));
  }
  for (const match of text.matchAll(BOOK)) {
    const end = match.index + match[0].length;
    found.push(propose(sentence, 'book', 'document', match.index, end));
  }
  for (const match of text.matchAll(PAREN)) {
    const end = match.index + match[0].length;
    found.push(propose(sentence, 'quotedInner', 'phrase', match.index + 1, end - 1));
    found.push(...beforeBracket(sentence, match.index, end));
  }
  for (const match of text.matchAll(LATIN)) {
    const words = match[0].replace(/[.\-'’]+$/u, '');
    if (words.length < 2 || !/\p{Lu}|\d/u.test(words)) continue;
    const opener = OPENERS.exec(words)?.[0].length ?? 0;
    if (opener === words.length) continue;
    found.push(propose(sentence, 'latin', 'phrase', match.index + opener, match.index + words.length));
  }
  return found;
};

/** A word with its gloss: 中央处理器（CPU）. */
function beforeBracket(sentence: Parameters<SentenceRule>[0], open: number, end: number): Proposal[] {
  const { words } = sentence.analysis;
  const found: Proposal[] = [];
  let word = words.endingAt[sentence.start + open] ?? -1;
  for (let steps = 0; word >= 0 && steps < 4; steps += 1, word -= 1) {
    const start = (words.start[word] ?? 0) - sentence.start;
    if (start < 0 || words.tag[word] === 1) break;
    found.push(propose(sentence, 'bookInner', 'phrase', start, end));
  }
  return found;
}
