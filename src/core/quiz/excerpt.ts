import type { Block, CanonicalText, Span } from '../text/model';
import type { Bank, Fact, Question } from './model';

/**
 * The most of a text, in UTF-16 code units, that questions are made from: a book of some 400 pages. It takes seconds
 * and a few hundred MB; a text of 7 million characters took minutes and gigabytes, and no more than 1,500 questions are
 * kept of any.
 */
export const MOST_ASKED = 200_000;

/** From so many places of a longer text, evenly apart, stretches are taken. */
const STRETCHES = 20;
/** Between two stretches: that between two blocks. */
const GAP = '\n';

/** Part of a text as a text of its own, and the way between the two. Offsets are UTF-16 code units. */
export interface Excerpt {
  readonly source: CanonicalText;
  /** What the excerpt has of a span of the whole text. */
  readonly fromWhole: (span: Span) => readonly Span[];
  /** Where a span of the excerpt stands in the whole text; `null` where words that the excerpt left out are in it. */
  readonly toWhole: (span: Span) => Span | null;
}

/** Blocks that follow each other in the text, and where they begin in the excerpt. */
interface Stretch extends Span {
  readonly at: number;
}

/**
 * The stretches of a long text that questions are made from: whole blocks from places evenly apart, from a heading on
 * where one is near. A text that is short enough is its own excerpt.
 *
 * @param most in UTF-16 code units
 */
export function excerptOf(source: CanonicalText, most: number = MOST_ASKED): Excerpt {
  if (source.text.length <= most) return { source, fromWhole: (span) => [span], toWhole: (span) => span };
  const pieces: string[] = [];
  const blocks: Block[] = [];
  const stretches: Stretch[] = [];
  let at = 0;
  for (const taken of takeStretches(source, most)) {
    const start = taken[0]?.start ?? 0;
    const end = taken.at(-1)?.end ?? start;
    stretches.push({ start, end, at });
    for (const block of taken) blocks.push(moved(block, at - start));
    pieces.push(source.text.slice(start, end));
    at += end - start + GAP.length;
  }
  return {
    source: { text: pieces.join(GAP), blocks },
    fromWhole: (span) =>
      stretches
        .filter(({ start, end }) => start < span.end && span.start < end)
        .map(({ start, end, at: begun }) => ({
          start: Math.max(span.start, start) - start + begun,
          end: Math.min(span.end, end) - start + begun,
        })),
    toWhole: ({ start, end }) => {
      const by = stretches.findLast((stretch) => stretch.at <= start);
      if (by === undefined || end > by.at + by.end - by.start) return null;
      const shift = by.start - by.at;
      return { start: start + shift, end: end + shift };
    },
  };
}

/** A bank of an excerpt with its places in the whole text, without what is about words on both sides of a gap. */
export function bankInWhole(bank: Bank, { toWhole }: Excerpt): Bank {
  return {
    ...bank,
    facts: bank.facts.flatMap((fact): readonly Fact[] => {
      const place = toWhole(fact);
      const sentence = toWhole(fact.sentence);
      if (!place || !sentence) return [];
      const items = fact.items?.flatMap((item) => {
        const at = toWhole(item);
        return at ? [{ ...item, ...at }] : [];
      });
      return [{ ...fact, ...place, sentence, ...(items ? { items } : {}) }];
    }),
    questions: bank.questions.flatMap((question): readonly Question[] => {
      const place = toWhole(question.source);
      return place ? [{ ...question, source: { ...question.source, ...place } }] : [];
    }),
  };
}

function takeStretches({ text, blocks }: CanonicalText, most: number): readonly (readonly Block[])[] {
  const length = Math.floor(most / STRETCHES);
  const stretches: Block[][] = [];
  let next = 0;
  for (let count = 0; count < STRETCHES; count += 1) {
    const from = Math.floor((text.length * count) / STRETCHES);
    while (next < blocks.length && (blocks[next]?.start ?? 0) < from) next += 1;
    next = headingNear(blocks, next, length);
    const taken: Block[] = [];
    for (let left = length; left > 0; next += 1) {
      const block = blocks[next];
      if (block === undefined) break;
      const size = block.end - block.start;
      // A block of its own length is no paragraph; of one that is only too long here, the stretch does without.
      if (size > left && taken.length > 0) break;
      taken.push(size > length ? beginningOf(block, length) : block);
      left -= size + GAP.length;
    }
    if (taken.length > 0) stretches.push(taken);
  }
  return stretches;
}

/** The index of the first heading that is no further on than half a stretch; `from` where there is none. */
function headingNear(blocks: readonly Block[], from: number, length: number): number {
  const until = (blocks[from]?.start ?? 0) + length / 2;
  for (let at = from; at < blocks.length && (blocks[at]?.start ?? 0) <= until; at += 1) {
    if (blocks[at]?.kind === 'heading') return at;
  }
  return from;
}

function beginningOf({ id, start }: Block, length: number): Block {
  return { id, kind: 'paragraph', start, end: start + length };
}

function moved(block: Block, by: number): Block {
  const move = <S extends Span>(span: S): S => ({ ...span, start: span.start + by, end: span.end + by });
  const { row, inlines } = block;
  return {
    ...move(block),
    ...(row ? { row: { ...row, cells: row.cells.map(move) } } : {}),
    ...(inlines ? { inlines: inlines.map(move) } : {}),
  };
}
