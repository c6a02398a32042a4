import type { Span } from '../../text/model';
import { findAll } from '../find';
import { fold } from '../fold';
import type { QueryTerm } from '../parse-query';
import { snippetAround } from '../snippet';

/** Words with the parts of them that were asked for; offsets are into `text`, in UTF-16 code units. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** UTF-16 code units shown before and after the first place found. */
const AROUND = 36;

/** Every place of the terms in a text, in order, without overlaps; of a term that is not there in a row its words. */
export function placesOf(text: string, terms: readonly QueryTerm[]): readonly Span[] {
  if (text === '') return [];
  const folded = fold(text);
  const places = terms.flatMap((term) => {
    const whole = findAll(folded, term.text);
    return whole.length > 0 ? whole : term.words.flatMap((word) => findAll(folded, word));
  });
  let end = 0;
  return places
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((place) => {
      const isFree = place.start >= end;
      if (isFree) end = place.end;
      return isFree;
    });
}

/**
 * The part of a text around a place, on one line, with every place of some terms in it marked; its beginning where
 * there is no place.
 */
export function excerptOf(text: string, place: Span | undefined, terms: readonly QueryTerm[]): Marked {
  const first = place ?? { start: 0, end: 0 };
  const { before, words, after } = snippetAround(text, first, AROUND);
  const shown = `${before}${words}${after}`.replaceAll('\t', ' ');
  return { text: shown, marks: placesOf(shown, terms) };
}
