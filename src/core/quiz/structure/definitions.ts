import type { Span } from '../../text/model';
import { splitSentences } from '../../text/sentences';
import type { BankSource } from '../bank-source';
import { openingLength, pointsAway } from '../stems/openings';

/** A term that the text explains (…，是指…。), with the whole sentence as its span. */
export interface Definition extends Span {
  readonly term: string;
  readonly meaning: string;
}

const PATTERN =
  /^(?:本[\p{Script=Han}]{1,2})?(?:所称的?|所稱的?)?[“「]?([\p{Script=Han}\p{Script=Latin}]{2,16})[”」]?[，,]?(?:是指|指的是|，指)([^。；]{8,90})[。；]?$/u;
const NO_TERM = /^(?:这|這|该|該|其|此|它|他|她|本|所)|的|[是为為在和与與及]$/u;

/** The definitions of a text, in its order, each term once; none at a place that must not be asked about. */
export function definitionsOf({ text, source, avoid, parts }: BankSource): readonly Definition[] {
  const labels = new Map(parts.map(({ start, bodyStart }) => [start, bodyStart]));
  const found = new Map<string, Definition>();
  for (const block of source.blocks) {
    if (block.kind === 'heading') continue;
    for (const sentence of splitSentences(text, block)) {
      const from = labels.get(sentence.start) ?? sentence.start;
      const words = text.slice(from, sentence.end);
      const start = from + openingLength(words);
      const [, term = '', meaning = ''] = PATTERN.exec(text.slice(start, sentence.end)) ?? [];
      const isTouched = avoid.some((one) => one.start < sentence.end && one.end > start);
      if (term === '' || NO_TERM.test(term) || isTouched || pointsAway(meaning)) continue;
      if (meaning.includes(term) || found.has(term)) continue;
      found.set(term, { term, meaning, start, end: sentence.end });
    }
  }
  return [...found.values()];
}
