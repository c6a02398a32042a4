import type { Span } from '../../text/model';
import type { BankSource } from '../bank-source';
import { BLANK, type Fact } from '../model';
import type { Draft } from '../questions/draft';
import { spellingsOf } from './fact-drafts';
import { ended, frameOf, stemOf } from './frame';
import type { EnglishSentence } from './read-paragraph';

const MOST_GAPS = 3;
/** A sentence with more figures is a table in words. */
const MOST_FIGURES = 4;
/** Letters between two gaps: with fewer, they are parts of one statement. */
const LEAST_BETWEEN = 6;
const LONGEST = 260;
const TRIVIAL = 0.6;

/** A gap text with two or three blanks, of a sentence that tells as many figures; `null` where none can be made. */
export function severalGaps(
  sentence: EnglishSentence,
  facts: readonly Fact[],
  source: BankSource,
): Draft | null {
  const { text, wording, avoid } = source;
  const figures = facts
    .filter(({ kind, score }) => ['number', 'percentage', 'date'].includes(kind) && score > TRIVIAL)
    .toSorted((a, b) => a.start - b.start);
  if (figures.length > MOST_FIGURES) return null;
  const asked = apart(figures, text).slice(0, MOST_GAPS);
  const [first] = asked;
  const last = asked.at(-1);
  if (first === undefined || last === undefined || asked.length < 2) return null;
  const frame = frameOf(text, sentence, { start: first.start, end: last.end }, avoid);
  if (
    typeof frame === 'string' ||
    asked.some((fact) => typeof frameOf(text, sentence, fact, avoid) === 'string')
  )
    return null;
  const { window } = frame;
  if (window.end - window.start > LONGEST) return null;
  const quote = text.slice(window.start, window.end);
  return {
    body: {
      kind: 'cloze',
      stem: stemOf(frame, withGaps(asked, text)),
      answer: asked.map(spellingsOf),
      explanation: wording.explain(ended(quote)),
      source: { ...window, quote },
      difficulty: 3,
    },
    anchor: {
      answer: asked.map((fact) => fact.text).join('…'),
      sentence: text.slice(sentence.start, sentence.end),
    },
    variant: 'several',
    place: { start: first.start, end: last.end },
    score: first.score - 0.25,
  };
}

/** The figures from the first to the last of them, each a gap. */
function withGaps(facts: readonly Fact[], text: string): string {
  return facts
    .map((fact, index) => {
      const next: Span | undefined = facts[index + 1];
      return BLANK + (next === undefined ? '' : text.slice(fact.end, next.start));
    })
    .join('');
}

function apart(facts: readonly Fact[], text: string): readonly Fact[] {
  const kept: Fact[] = [];
  for (const fact of facts) {
    const last = kept.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, fact.start).replace(/\P{L}/gu, '');
    const isSame = kept.some((one) => one.text === fact.text);
    if (last === undefined || (between.length >= LEAST_BETWEEN && !isSame)) kept.push(fact);
  }
  return kept;
}
