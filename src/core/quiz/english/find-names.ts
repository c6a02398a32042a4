import type { Span } from '../../text/model';
import { ADJECTIVE, FIELD, headSort, NO_NAME, OPENER, TITLE, type NameSort } from './name-words';

/** A name of a sentence. Offsets are into its words. */
export interface Name extends Span {
  readonly sort: NameSort;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’&-]*\.?/gu;
const CAPITAL = /^\p{Lu}/u;
const PERSON_WORD = /^(?:\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?|O['’]\p{Lu}\p{Ll}+|Mc\p{Lu}\p{Ll}+|\p{Lu}\.)$/u;
const PARTICLE = /^(?:de|von|van|der|del|la|le|di|da|dos|bin|al)$/u;
const BEFORE_PERSON =
  /(?:\bby|\bled by|\bwith|\bsucceeded|\breplaced|\bdirector|\bchair|\bhead|\bminister|\bpresident|\bmayor|\bprofessor|\bauthor|\bsecretary|\bappointed|\belected|\bnamed|\bunder|\b(?:minister|director|head|secretary|president|chair|mayor|professor|governor|chairman|chairwoman|author|leader)\b[^,.;]{0,40},|\bthe \p{Ll}{3,}(?:er|or|ist|ian|ect|man|woman|eer|ier))\s$/iu;
const AFTER_PERSON =
  /^(?:, (?:(?:then|now|formerly) |the |a |an |its |who\b|head|director|chair|minister|mayor|professor|president)|\s(?:said|says|told|wrote|writes|added|explained|argued|noted|took over|was (?:appointed|elected|born|named)|became|joined|resigned|led|leads|headed|chaired|founded|received|has promised|promised|retired)\b)/u;
const LONGEST = 7;

interface Word extends Span {
  readonly text: string;
}

/**
 * The names of a sentence: persons, bodies, programmes, titles of acts, places. A capital alone at its head makes no
 * name, nor does a single word anywhere but where a place is told.
 */
export function findNames(sentence: string): readonly Name[] {
  const words = [...sentence.matchAll(WORD)].map(({ index, 0: text }) => {
    // A stop belongs to an initial or a title, else to the sentence.
    const kept = /^(?:\p{Lu}|Dr|Mr|Mrs|Ms|Prof|St)\.$/u.test(text) ? text : text.replace(/\.$/u, '');
    return { text: kept, start: index, end: index + kept.length };
  });
  const names: Name[] = [];
  for (let at = 0; at < words.length; ) {
    const end = endOfName(sentence, words, at);
    const name = end > at ? named(sentence, words.slice(at, end)) : null;
    if (name !== null) names.push(name);
    at = Math.max(end, at + 1);
  }
  return names;
}

/** Index after the last word of the run of capitals that begins at a word; the index itself where none begins. */
function endOfName(sentence: string, words: readonly Word[], from: number): number {
  const first = words[from];
  if (first === undefined || !isCapital(first) || (from === 0 && OPENER.test(first.text))) return from;
  let end = from + 1;
  while (end < words.length && end - from < LONGEST) {
    const [last, next, second, third] = [words[end - 1], words[end], words[end + 1], words[end + 2]];
    if (last === undefined || next === undefined || !isBeside(sentence, last, next)) break;
    if (isCapital(next)) {
      end += 1;
      continue;
    }
    if (second === undefined || !isBeside(sentence, next, second)) break;
    const run = words.slice(from, end);
    const hasHead = headSort(last.text) !== null && headSort(last.text) !== 'place';
    if (/^(?:of|for|on)$/u.test(next.text) && hasHead) {
      if (isCapital(second)) end += 2;
      else if (
        second.text === 'the' &&
        third !== undefined &&
        isCapital(third) &&
        isBeside(sentence, second, third)
      )
        end += 3;
      else break;
      continue;
    }
    if (PARTICLE.test(next.text) && isCapital(second) && !hasHead) {
      end += 2;
      continue;
    }
    const joins =
      /^(?:and|&)$/u.test(next.text) && isCapital(second) && FIELD.test(last.text) && isField(words, end + 1);
    const isOpen = run.some(({ text }) => /^(?:of|for)$/u.test(text)) || run.length === 1;
    if (!joins || !isOpen) break;
    end += 2;
  }
  return end;
}

/** A subject that a body is named after, or a single word in its place (Plan for Family and Work). */
function isField(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word !== undefined && (FIELD.test(word.text) || next === undefined || !isCapital(next));
}

function isCapital({ text }: Word): boolean {
  return CAPITAL.test(text) && !NO_NAME.test(text);
}

/** Nothing but one blank between two words. */
function isBeside(sentence: string, one: Word, other: Word): boolean {
  return sentence.slice(one.end, other.start) === ' ';
}

function named(sentence: string, run: readonly Word[]): Name | null {
  let words = run;
  let hasTitle = false;
  while (
    words.length > 1 &&
    (TITLE.test(words[0]?.text ?? '') || (words[0]?.text ?? '').startsWith('Vice-'))
  ) {
    if (/^(?:of|for)$/u.test(words[1]?.text ?? '')) break;
    words = words.slice(1);
    hasTitle = true;
  }
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  const before = sentence.slice(0, first.start);
  const after = sentence.slice(last.end);
  const span = { start: first.start, end: last.end };
  // St. Mary-like openings aside, a name ends in no stop of its own, and goes on in no figure (Line 7, Horizon 2020).
  if (/^\s?\d/u.test(after) || /^['’]s?\s\p{Lu}/u.test(after)) return null;
  if (
    hasTitle &&
    words.length <= 3 &&
    words.every(({ text }) => PERSON_WORD.test(text) || PARTICLE.test(text))
  )
    return words.length > 1 ? { ...span, sort: 'person' } : null;
  if (hasTitle) return null;
  if (words.length === 1) return isPlainPlace(sentence, first) ? { ...span, sort: 'place' } : null;
  const sort = sortOf(words);
  // Director of Personnel Policy: what somebody is, no title of a plan.
  if (
    sort !== 'body' &&
    /\b(?:Directors?|Head|Ministers?|Secretary|Professor|Chair|Officer|Commissioner) (?:of|for) $/u.test(
      before,
    )
  )
    return null;
  if (sort !== null) return isOnlyHead(words) ? null : { ...span, sort };
  const isPersonLike =
    words.length <= 4 &&
    words.every(({ text }) => (PERSON_WORD.test(text) && text.length > 1) || PARTICLE.test(text));
  if (isPersonLike && (BEFORE_PERSON.test(before) || AFTER_PERSON.test(after)))
    return { ...span, sort: 'person' };
  return before.trim() === '' ? null : { ...span, sort: 'name' };
}

/** The sort that the head of a name tells: the word before "of", else the last. */
function sortOf(words: readonly Word[]): NameSort | null {
  const of = words.findIndex(({ text }) => /^(?:of|for|on)$/u.test(text));
  const head = of > 0 ? words[of - 1] : words.at(-1);
  const sort = headSort(head?.text ?? '');
  if (sort !== null) return sort;
  // Royal Library Brunn: a body with its town.
  return headSort(words.at(-2)?.text ?? '') === 'body' ? 'body' : null;
}

/** Audit Office is a name; City Council may be any, and is one all the same; Annual Report is none. */
function isOnlyHead(words: readonly Word[]): boolean {
  return words.every(({ text }) =>
    /^(?:Annual|Final|Interim|Executive|Member|State|States|Report|Plan|Act|Rules)$/u.test(text),
  );
}

/** Where a place is told; "to" is said of persons too, so that a word of motion must lead to it. */
const PLACE_BEFORE =
  /(?:(?:^|\s)(?:in|near|at)|\b(?:extended|moved|moves|returned|travelled|traveled|went|sent|flew|expanded|relocated|transferred|line|road|railway|way|route|bridge) to)\s$/u;
const PLACE_LIST = /(?:^|\s)(?:in|near|to) \p{Lu}\p{Ll}+(?:, \p{Lu}\p{Ll}+)*,? and $/u;

function isPlainPlace(sentence: string, word: Word): boolean {
  const before = sentence.slice(0, word.start);
  const after = sentence.slice(word.end);
  if (
    !/^\p{Lu}\p{Ll}{3,}$/u.test(word.text) ||
    TITLE.test(word.text) ||
    headSort(word.text) !== null ||
    ADJECTIVE.test(word.text)
  )
    return false;
  if (!PLACE_BEFORE.test(before) && !PLACE_LIST.test(before)) return false;
  return /^(?:[.,;:)]|\s(?:and|in|on|at|by|from|to|was|were|is|are|has|had|with|for|since|until|between|during)\b|$)/u.test(
    after,
  );
}
