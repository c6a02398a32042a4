import { TAGS, type Tag } from '../lexicon';
import type { Proposal } from '../candidate';
import { runsOf, spanOfRun, wordsIn } from '../word-runs';
import { propose, type SentenceRule } from './sentence-view';

const CONTENT: ReadonlySet<Tag> = new Set<Tag>([
  'x',
  'e',
  'n',
  'nr',
  'ns',
  'nt',
  'nz',
  's',
  'vn',
  'a',
  'b',
  'i',
  'l',
  'm',
  'q',
  'f',
  't',
  'v',
]);
const HEAD: ReadonlySet<Tag> = new Set<Tag>([
  'x',
  'e',
  'n',
  'nr',
  'ns',
  'nt',
  'nz',
  's',
  'vn',
  'i',
  'l',
  'b',
  'a',
  'q',
  'v',
]);
const CLAUSE = /[^，,。；;：:！？!?]+/gu;
const MAX_TAIL = 5;
const MAX_CLAUSES = 4;
const MAX_SENTENCE = 90;

/** Runs of content words and their tails (新中国成立初期 → 成立初期, 初期). */
export const findNounChunks: SentenceRule = (sentence) => {
  const { words } = sentence.analysis;
  const tagOf = (word: number): Tag => TAGS[words.tag[word] ?? 0] ?? 'x';
  const found: Proposal[] = [];
  for (const run of runsOf(wordsIn(words, sentence), (word) => CONTENT.has(tagOf(word)))) {
    if (!HEAD.has(tagOf(run.to - 1))) continue;
    for (let from = Math.max(run.from, run.to - MAX_TAIL); from < run.to; from += 1) {
      const { start, end } = spanOfRun(words, { from, to: run.to });
      if (end - start < 2) continue;
      const rule = from === run.from ? 'nounChunk' : 'nounTail';
      found.push(propose(sentence, rule, 'phrase', start - sentence.start, end - sentence.start));
    }
  }
  return found;
};

/** Clauses, two to four clauses together, and whole sentences without their stop. */
export const findClauses: SentenceRule = (sentence) => {
  const clauses = [...sentence.text.matchAll(CLAUSE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: Proposal[] = [];
  clauses.forEach(({ start }, index) => {
    for (let last = index; last < Math.min(clauses.length, index + MAX_CLAUSES); last += 1) {
      const end = clauses[last]?.end ?? start;
      if (end - start < 2 || end - start > MAX_SENTENCE) continue;
      const isWhole = index === 0 && last === clauses.length - 1;
      found.push(
        propose(sentence, isWhole ? 'sentence' : last === index ? 'clause' : 'clauses', 'phrase', start, end),
      );
    }
  });
  return found;
};
