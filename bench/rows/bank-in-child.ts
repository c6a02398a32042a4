import { buildBank } from '../../src/core/quiz/build-bank';
import { readContexts } from './search-corpus';

/*
 * One bank of 100,000 characters, in a process of its own so that the most memory it ever took can be told. Prints one
 * line of JSON. The text is that of CMRC 2018 (trial), paragraph after paragraph.
 */
export interface BankFigures {
  readonly characters: number;
  readonly questions: number;
  readonly buildMs: number;
  readonly segmentMs: number;
  /** Most memory held at any time before building, and in all, in MB. */
  readonly beforeMb: number;
  readonly peakMb: number;
}

const CHARACTERS = 100_000;
const RUNS = 3;

const [, , folder = ''] = process.argv;
const source = sourceOf(readContexts(folder, 'cmrc2018_trial.json'));
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
// Paragraph by paragraph: each segment carries a copy of all the text that it is a part of.
const segmentMs = least(() =>
  source.blocks.reduce((sum, { start, end }) => sum + wordsIn(source.text.slice(start, end)), 0),
);
const beforeMb = peakMb();
let questions = 0;
const buildMs = least(() => {
  questions = buildBank({ caseId: 'bench', source }).questions.length;
  return questions;
});
const figures: BankFigures = {
  characters: source.text.length,
  questions,
  buildMs,
  segmentMs,
  beforeMb,
  peakMb: peakMb(),
};
console.log(JSON.stringify(figures));

function sourceOf(paragraphs: readonly string[]) {
  const blocks: { id: string; kind: 'paragraph'; start: number; end: number }[] = [];
  let text = '';
  for (const words of paragraphs) {
    if (text.length >= CHARACTERS) break;
    if (text !== '') text += '\n';
    blocks.push({
      id: `p${blocks.length}`,
      kind: 'paragraph',
      start: text.length,
      end: text.length + words.length,
    });
    text += words;
  }
  return { text, blocks };
}

/** The least of several runs, in milliseconds: whatever else the machine does only adds. */
function least(act: () => number): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    if (act() === 0) throw new Error('nothing came of it');
    return performance.now() - start;
  });
  return Math.min(...times);
}

function wordsIn(text: string): number {
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) count += isWordLike ? 1 : 0;
  return count;
}

function peakMb(): number {
  return process.resourceUsage().maxRSS / 1024;
}
