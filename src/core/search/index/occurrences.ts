/** Goes through the places of some words in a text once, asked about stretches in ascending order. */
export class Occurrences {
  readonly #text: string;
  readonly #words: string;
  /** The next place not counted yet; -1 where there is none left. */
  #next: number;

  constructor(text: string, words: string) {
    this.#text = text;
    this.#words = words;
    this.#next = text.indexOf(words);
  }

  /** How many of them begin from `start` on and before `end`. */
  countIn(start: number, end: number): number {
    if (this.#next >= 0 && this.#next < start) this.#next = this.#text.indexOf(this.#words, start);
    let count = 0;
    while (this.#next >= 0 && this.#next < end) {
      count += 1;
      this.#next = this.#text.indexOf(this.#words, this.#next + this.#words.length);
    }
    return count;
  }
}
