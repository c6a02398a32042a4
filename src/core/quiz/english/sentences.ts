import type { Span } from '../../text/model';

const ABBREVIATION =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Art|Arts|Sec|Fig|vs|approx|cf|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e|U\.S|U\.K|U\.N|p|pp|\p{Lu}(?:\.\p{Lu})*)\.$/u;
const STOP = /[.!?]+["”’')\]]*(?=\s+["“‘'([]?[\p{Lu}\d]|\s*$)/gu;

/**
 * Divides an English paragraph into sentences, as half-open spans of UTF-16 code units without white space at their
 * ends. A stop after a figure or a quote ends one too; that of an abbreviation or an initial does not.
 */
export function splitEnglish(text: string, within: Span): readonly Span[] {
  const words = text.slice(within.start, within.end);
  const spans: Span[] = [];
  let from = 0;
  const close = (to: number): void => {
    const part = words.slice(from, to);
    const start = from + part.length - part.trimStart().length;
    const end = start + part.trim().length;
    if (end > start) spans.push({ start: within.start + start, end: within.start + end });
    from = to;
  };
  for (const { index, 0: marks } of words.matchAll(STOP)) {
    const isAbbreviated = marks === '.' && ABBREVIATION.test(words.slice(Math.max(0, index - 12), index + 1));
    if (!isAbbreviated || index + marks.length === words.length) close(index + marks.length);
  }
  close(words.length);
  return spans;
}

/** What stands before an item of a list: a bullet, 1., (a), (iii). */
export const MARKER = /^(?:[•·●■◆○▪‣*–—-]\s+|\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})\)\s*|(?:\d{1,2}|[a-z])[.]\s+)/u;

/** Words at the head of a sentence that join it to the one before, and mean nothing once it stands alone. */
const LINK =
  /^(?:However|Moreover|Furthermore|In addition|Besides|Therefore|Thus|Hence|Consequently|As a result|For example|For instance|In particular|In fact|Indeed|Similarly|Likewise|Meanwhile|Nevertheless|Nonetheless|In other words|On the other hand|By contrast|In contrast|Finally|Lastly|First|Firstly|Second|Secondly|Third|Thirdly|Fourth|Fourthly|Fifth|Fifthly|Last but not least|Also|Then|Next|Again|Overall|At the same time|According to (?:him|her|them|it)),\s+/u;

/** Length of a link at the head of `words`, with its comma; 0 where there is none. */
export function linkLength(words: string): number {
  return LINK.exec(words)?.[0].length ?? 0;
}

/** This Regulation, this year: what points to the text itself, or to its time, needs no sentence before. */
const OWN =
  '(?! (?:regulation|act|law|directive|report|chapter|article|section|agreement|policy|document|decree|ordinance|year|week|month|paper|guide|charter|code|convention)\\b)';
const PRONOUN = `(?:it|its|they|their|them|he|his|she|her|him|this${OWN}|these|those|that|such|here|both|neither)`;
const OPENS_BACK = new RegExp(
  `^(?:${PRONOUN}|the (?:latter|former|same|others?|rest)|the (?:two|three|four|first|second|third|fourth|last|next)(?= (?:is|are|was|were|one|ones|will|has|have|had|of|concerns?|deals?)\\b)|the (?:(?:most|least) \\p{L}+|\\p{Ll}+est)(?= (?:is|was|are|were|of (?:them|these|all))\\b)|another|others|two (?:more|others)|and|but|or|so|yet|nor|which|who|whose|where|because|while|whereas|most of (?:them|these)|some of (?:them|these)|one of (?:them|these)|(?:all|each|many|none) of (?:them|these)|then|there(?!\\s+(?:is|are|was|were|will|shall|has|have)\\b)|later|afterwards|since then|until then|by then|today|over the same|(?:in|at|during|over|by|from|for|to|with|on|under|of|after|before|as) (?:that|this${OWN}|these|those|the same|its|their|his|her)|(?:a|one|two|three|ten|\\w+) (?:year|month|week|day)s? (?:later|earlier|before|after))\\b`,
  'iu',
);
/** In 2022 it …, By the end of the year, they …: the subject is a pronoun. */
const OPENS_LATER =
  /^(?:in|on|at|by|from|since|until|after|before|during|within|for|over|with|between|of)\b(?:[^,;:.]{1,60},\s|[^,;:.]{0,40}\b(?:\d{4}|year|month|week|day|time|summer|winter|spring|autumn|century)\s)(?:it|they|he|she|these|those|its|their|his|her)\b/iu;

/** This change, these results: what was named before. Not such as, those who, this is. */
const NAMED_BEFORE = new RegExp(
  `\\b(?:this${OWN}|these|those|such) (?!as\\b|who|which|that|with|without|of\\b|in\\b|an?\\b|is\\b|was\\b|are\\b|were\\b|has\\b|will\\b)(\\p{L}+)`,
  'giu',
);
const STEM = 5;

/** "…," she says: whoever spoke was named before. */
const SAYS_BACK = /^["“].*["”],? (?:(?:he|she|they|it) \p{Ll}+|(?:said|says) (?:he|she|they))\b/u;
const THEM = /\b(?:them|him)\b/iu;
/** A noun in the plural, or a name, before "them" or "him". */
const ANTECEDENT =
  /(?!(?:has|was|is|this|its|as|always|across|perhaps|his|plus|thus|versus)\b)\b\p{Ll}{3,}s\b|\b(?:people|children|men|women|staff|everyone|person|man)\b|\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

/**
 * Whether a sentence says something that only the one before explains: it opens with It, These, The latter, In 2022 they …,
 * or speaks of this change without having named one.
 */
export function leansBack(words: string): boolean {
  if (OPENS_BACK.test(words) || OPENS_LATER.test(words)) return true;
  if (SAYS_BACK.test(words)) return true;
  const them = THEM.exec(words);
  if (them !== null && !ANTECEDENT.test(words.slice(0, them.index))) return true;
  return [...words.matchAll(NAMED_BEFORE)].some(
    ({ index, 1: noun = '' }) =>
      !words.slice(0, index).toLowerCase().includes(noun.toLowerCase().slice(0, STEM)),
  );
}

/** Whether words end as a sentence does. */
export function isClosed(words: string): boolean {
  return /[.!?]["”’')\]]*$/u.test(words);
}
