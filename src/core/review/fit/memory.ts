import type { Weights } from './weights';

/*
 * FSRS-6 with its derivatives (the algorithm: open-spaced-repetition/fsrs4anki, wiki "The Algorithm", as ts-fsrs has
 * it). Beside stability and difficulty goes how much either would change with each weight, so that the slope of a loss
 * comes out of one pass; exponents, which cost the time, are taken once.
 */

const COUNT = 21;
const LEAST_STABILITY = 0.001;
const MOST_STABILITY = 36_500;
const LEAST_INITIAL = 0.1;
const LOG_09 = Math.log(0.9);

/** One item's memory as its recalls go by. Reused from item to item, since a fit goes through millions of them. */
export class Memory {
  stability = 0;
  difficulty = 0;
  /** By how much each would change with each weight. */
  readonly stabilitySlope = new Float64Array(COUNT);
  readonly difficultySlope = new Float64Array(COUNT);
  /** Chance of recall at the last `recallChance`, and its slope. */
  chance = 0;
  readonly chanceSlope = new Float64Array(COUNT);

  readonly #w: Float64Array;
  readonly #decay: number;
  readonly #factor: number;
  /** What the mean difficulty reverts to: that of an easy first recall. */
  readonly #easy: number;

  constructor(weights: Weights) {
    // One kind of array throughout: it is read a hundred times a recall.
    const w = Float64Array.from(weights);
    this.#w = w;
    this.#decay = -at(w, 20);
    this.#factor = Math.exp(LOG_09 / this.#decay) - 1;
    this.#easy = at(w, 4) - Math.exp(3 * at(w, 5)) + 1;
  }

  /** Begins with the first recall of an item. */
  begin(rating: number): void {
    const growth = Math.exp((rating - 1) * at(this.#w, 5));
    const difficulty = at(this.#w, 4) - growth + 1;
    const initial = at(this.#w, rating - 1);
    this.stability = Math.max(initial, LEAST_INITIAL);
    this.difficulty = Math.min(10, Math.max(1, difficulty));
    this.stabilitySlope.fill(0);
    this.difficultySlope.fill(0);
    if (initial >= LEAST_INITIAL) this.stabilitySlope[rating - 1] = 1;
    if (difficulty > 1 && difficulty < 10) {
      this.difficultySlope[4] = 1;
      this.difficultySlope[5] = -(rating - 1) * growth;
    }
  }

  /** Works out the chance of recall after whole days, and its slope. */
  recallChance(days: number): void {
    const { stability } = this;
    const base = 1 + (this.#factor * days) / stability;
    const chance = base ** this.#decay;
    const byStability = ((chance * this.#decay) / base) * ((-this.#factor * days) / stability ** 2);
    for (let index = 0; index < COUNT; index += 1) {
      this.chanceSlope[index] = byStability * at(this.stabilitySlope, index);
    }
    const factorByDecay = ((this.#factor + 1) * -LOG_09) / this.#decay ** 2;
    const byDecay = chance * (Math.log(base) + ((this.#decay / base) * days * factorByDecay) / stability);
    this.chanceSlope[20] = at(this.chanceSlope, 20) - byDecay;
    this.chance = chance;
  }

  /** Goes on from a recall `days` after the one before, for which `recallChance` was asked unless `days` is 0. */
  recall(days: number, rating: number): void {
    if (days === 0) this.#stepSameDay(rating);
    else if (rating === 1) this.#forget();
    else this.#remember(rating);
    this.#stepDifficulty(rating);
  }

  #stepSameDay(rating: number): void {
    const w = this.#w;
    const { stability } = this;
    const growth = stability ** -at(w, 19) * Math.exp(at(w, 17) * (rating - 3 + at(w, 18)));
    // What was recalled does not get weaker.
    if (rating >= 2 && growth < 1) return;
    const next = stability * growth;
    this.#moveStability(next, ((1 - at(w, 19)) * next) / stability, 0, 0);
    this.#addSlope(17, (rating - 3 + at(w, 18)) * next);
    this.#addSlope(18, at(w, 17) * next);
    this.#addSlope(19, -Math.log(stability) * next);
    this.#bound();
  }

  #forget(): void {
    const w = this.#w;
    const { stability, difficulty, chance } = this;
    const power = (stability + 1) ** at(w, 13);
    const next = at(w, 11) * difficulty ** -at(w, 12) * (power - 1) * Math.exp((1 - chance) * at(w, 14));
    const most = stability / Math.exp(at(w, 17) * at(w, 18));
    if (most < next) {
      this.#moveStability(most, most / stability, 0, 0);
      this.#addSlope(17, -at(w, 18) * most);
      this.#addSlope(18, -at(w, 17) * most);
    } else {
      const byStability = (next * at(w, 13) * power) / ((stability + 1) * (power - 1));
      this.#moveStability(next, byStability, (-at(w, 12) * next) / difficulty, -at(w, 14) * next);
      this.#addSlope(11, next / at(w, 11));
      this.#addSlope(12, -Math.log(difficulty) * next);
      this.#addSlope(13, (next * power * Math.log(stability + 1)) / (power - 1));
      this.#addSlope(14, (1 - chance) * next);
    }
    this.#bound();
  }

  #remember(rating: number): void {
    const w = this.#w;
    const { stability, difficulty, chance } = this;
    const bonus = rating === 2 ? at(w, 15) : rating === 4 ? at(w, 16) : 1;
    const surprise = Math.exp((1 - chance) * at(w, 10));
    // Growth without the bonus and without the surprise, either of which may be zero.
    const plain = stability * Math.exp(at(w, 8)) * (11 - difficulty) * stability ** -at(w, 9);
    const gain = plain * bonus * (surprise - 1);
    const byStability = 1 + ((1 - at(w, 9)) * gain) / stability;
    this.#moveStability(
      stability + gain,
      byStability,
      -gain / (11 - difficulty),
      -plain * bonus * surprise * at(w, 10),
    );
    this.#addSlope(8, gain);
    this.#addSlope(9, -Math.log(stability) * gain);
    this.#addSlope(10, plain * bonus * surprise * (1 - chance));
    if (rating === 2) this.#addSlope(15, plain * (surprise - 1));
    if (rating === 4) this.#addSlope(16, plain * (surprise - 1));
    this.#bound();
  }

  #stepDifficulty(rating: number): void {
    const w = this.#w;
    const { difficulty } = this;
    const change = -at(w, 6) * (rating - 3);
    const moved = difficulty + (change * (10 - difficulty)) / 9;
    const kept = 1 - at(w, 7);
    const next = at(w, 7) * this.#easy + kept * moved;
    this.difficulty = Math.min(10, Math.max(1, next));
    const slope = this.difficultySlope;
    if (next <= 1 || next >= 10) {
      slope.fill(0);
      return;
    }
    const byDifficulty = kept * (1 - change / 9);
    for (let index = 0; index < COUNT; index += 1) slope[index] = byDifficulty * at(slope, index);
    slope[4] = at(slope, 4) + at(w, 7);
    slope[5] = at(slope, 5) - 3 * Math.exp(3 * at(w, 5)) * at(w, 7);
    slope[6] = at(slope, 6) - (kept * (rating - 3) * (10 - difficulty)) / 9;
    slope[7] = at(slope, 7) + this.#easy - moved;
  }

  /** The next stability, with the slope that it has from what it was made of. */
  #moveStability(next: number, byStability: number, byDifficulty: number, byChance: number): void {
    const slope = this.stabilitySlope;
    for (let index = 0; index < COUNT; index += 1) {
      slope[index] =
        byStability * at(slope, index) +
        byDifficulty * at(this.difficultySlope, index) +
        byChance * at(this.chanceSlope, index);
    }
    this.stability = next;
  }

  #addSlope(weight: number, amount: number): void {
    this.stabilitySlope[weight] = at(this.stabilitySlope, weight) + amount;
  }

  #bound(): void {
    if (this.stability >= LEAST_STABILITY && this.stability <= MOST_STABILITY) return;
    this.stability = Math.min(MOST_STABILITY, Math.max(LEAST_STABILITY, this.stability));
    this.stabilitySlope.fill(0);
  }
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
