/** A change of a text that gives as many UTF-16 code units as it takes, so that offsets stay true. */
export type SameLength = (text: string) => string;

/**
 * Makes any character conversion one that keeps every character's place: a character whose counterpart takes
 * another number of code units stays as it is, and where the conversion gives more or fewer characters, the
 * text is converted character by character.
 */
export function keepingLength(convert: (text: string) => string): SameLength {
  return (text) => {
    const converted = convert(text);
    const from = Array.from(text);
    const to = Array.from(converted);
    const pairs = from.length === to.length ? to : from.map(convert);
    return from
      .map((character, index) => (pairs[index]?.length === character.length ? pairs[index] : character))
      .join('');
  };
}
