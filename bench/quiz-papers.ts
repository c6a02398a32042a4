import { giveAway } from '../src/core/quiz/giveaways';
import type { Question } from '../src/core/quiz/model';
import { selectQuestions } from '../src/core/quiz/select';
import { createRandom, shuffled } from '../src/core/random';

// How many questions of a paper give each other away: part of `npm run quiz:eval`.

/** Questions on a paper; banks with less than twice as many are left out. */
const ON_PAPER = 20;
const SEEDS = 10;

/** Pairs that give each other away, summed over papers. */
export interface PaperCounts {
  papers: number;
  /** Drawn by chance, one question a memory item. */
  byChance: number;
  /** As sessions and papers are drawn. */
  drawn: number;
}

/** Draws papers of a bank in both ways and adds what they are like. */
export function countPapers(questions: readonly Question[], counts: PaperCounts): void {
  if (questions.length < 2 * ON_PAPER) return;
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const items = new Map(
      shuffled(questions, createRandom(seed)).map((question) => [question.itemId, question]),
    );
    counts.papers += 1;
    counts.byChance += pairsIn([...items.values()].slice(0, ON_PAPER));
    counts.drawn += pairsIn(selectQuestions(questions, { count: ON_PAPER, seed }));
  }
}

function pairsIn(questions: readonly Question[]): number {
  return questions.reduce(
    (sum, one, at) => sum + questions.slice(at + 1).filter((other) => giveAway(one, other)).length,
    0,
  );
}
