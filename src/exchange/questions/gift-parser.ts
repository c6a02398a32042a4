import { BLANK } from '../../core/quiz/model';
import type { EntryProblem, PortableQuestion } from './portable';

/** One entry of a GIFT text: its line from 1, what stands in it, and what the lines before it said. */
export interface GiftEntry {
  readonly line: number;
  readonly text: string;
  readonly section: string;
  readonly tags: readonly string[];
}

type Pairs = readonly (readonly [left: string, right: string])[];
type MatchingParts = Pick<Extract<PortableQuestion, { kind: 'matching' }>, 'options' | 'matches' | 'answer'>;

/** Parts a GIFT text at its blank lines; comments and categories are taken out. */
export function giftEntries(text: string): readonly GiftEntry[] {
  const entries: GiftEntry[] = [];
  let section = '';
  let tags: string[] = [];
  let lines: string[] = [];
  let start = 0;
  const end = () => {
    if (lines.length > 0) entries.push({ line: start, text: lines.join('\n').trim(), section, tags });
    if (lines.length > 0) tags = [];
    lines = [];
  };
  for (const [index, raw] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .entries()) {
    const line = raw.trim();
    const category = /^\$CATEGORY:\s*(.*)$/u.exec(line);
    if (line.startsWith('//')) {
      tags = [...tags, ...[...line.matchAll(/\[tag:([^\]]+)\]/gu)].map(([, tag = '']) => tag.trim())];
    } else if (category) {
      end();
      // Only the last level names the section; `//` is a slash in a name.
      section =
        (category[1] ?? '')
          .split(/(?<!\/)\/(?!\/)/u)
          .at(-1)
          ?.replaceAll('//', '/')
          .trim() ?? '';
    } else if (line === '' && isClosed(lines.join('\n'))) end();
    else if (line !== '') {
      if (lines.length === 0) start = index + 1;
      lines.push(raw);
    }
  }
  end();
  return entries;
}

/** Reads one entry. `joinPairs` turns matched pairs into the parts of a question. */
export function readGiftEntry(
  { text, section, tags }: GiftEntry,
  joinPairs: (pairs: Pairs) => MatchingParts,
): PortableQuestion | EntryProblem {
  const open = findPlain(text, '{');
  const close = findPlain(text, '}', open + 1);
  if (open < 0 || close < 0) return 'syntax';
  const before = plain(
    text
      .slice(0, open)
      .replace(/^::(?:\\.|[^\\])*?::/u, '')
      .replace(/^\[\w+\]/u, ''),
  );
  const after = plain(text.slice(close + 1));
  const [body = '', general = ''] = splitPlain(text.slice(open + 1, close), '####');
  const common = { explanation: plain(general), difficulty: 2 as const, section, tags, quote: '' };
  const stem = after === '' ? before : `${before}${BLANK}${after}`;
  const trimmed = body.trim();
  if (trimmed === '') {
    return { kind: 'shortAnswer', ...common, stem, answer: plain(general), keyPoints: [], explanation: '' };
  }
  const truth = /^(T|TRUE|F|FALSE)(\s*#|$)/iu.exec(trimmed);
  if (truth) return { kind: 'trueFalse', ...common, stem, answer: /^T/iu.test(trimmed) };
  if (trimmed.startsWith('#')) return 'kindUnsupported';
  const answers = answersOf(trimmed);
  if (answers === null) return 'syntax';
  const isPaired = answers.every(({ isRight, words }) => isRight && splitPlain(words, '->').length === 2);
  if (isPaired && answers.length > 1) {
    const pairs = answers.map(({ words }) => splitPlain(words, '->').map(plain));
    return {
      kind: 'matching',
      ...common,
      stem,
      ...joinPairs(pairs.map(([left = '', right = '']) => [left, right])),
    };
  }
  const options = answers.map(({ words }) => plain(words));
  if (answers.every(({ isRight, weight }) => isRight && weight === null)) {
    const blanked = before.includes(BLANK) || after !== '' ? stem : `${before}${BLANK}`;
    return { kind: 'cloze', ...common, stem: blanked, answer: [options] };
  }
  const right = answers.flatMap(({ isRight, weight }, index) =>
    (weight === null ? isRight : weight > 0) ? [index] : [],
  );
  const [only, ...more] = right;
  if (only === undefined) return 'answerMissing';
  const isMultiple = more.length > 0 || answers.some(({ isRight, weight }) => !isRight && (weight ?? 0) > 0);
  if (isMultiple) return { kind: 'multiple', ...common, stem, options, answer: right };
  return { kind: 'single', ...common, stem, options, answer: only };
}

interface Answer {
  readonly isRight: boolean;
  /** Per cent; `null` where none is given. */
  readonly weight: number | null;
  readonly words: string;
}

function answersOf(body: string): readonly Answer[] | null {
  const answers: Answer[] = [];
  const marks = [...body.matchAll(/\\.|[=~]/gsu)].filter(([mark]) => mark === '=' || mark === '~');
  if (marks[0] === undefined || body.slice(0, marks[0].index).trim() !== '') return null;
  for (const [index, mark] of marks.entries()) {
    const raw = body.slice(mark.index + 1, marks[index + 1]?.index ?? body.length);
    const [words = ''] = splitPlain(raw, '#');
    const weight = /^\s*%(-?[\d.]+)%/u.exec(words);
    answers.push({
      isRight: mark[0] === '=',
      weight: weight ? Number(weight[1]) : null,
      words: weight ? words.slice(weight[0].length) : words,
    });
  }
  return answers;
}

/** Whether every brace that was opened is closed: a blank line inside braces does not end an entry. */
function isClosed(text: string): boolean {
  const open = findPlain(text, '{');
  return open < 0 || findPlain(text, '}', open) >= 0;
}

function findPlain(text: string, sign: string, from = 0): number {
  for (let at = from; at < text.length; at += 1) {
    if (text.charAt(at) === '\\') at += 1;
    else if (text.startsWith(sign, at)) return at;
  }
  return -1;
}

function splitPlain(text: string, sign: string): readonly string[] {
  const at = findPlain(text, sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + sign.length)];
}

function plain(text: string): string {
  return text
    .replace(/\\n/gu, '\n')
    .replace(/\\([\\~=#{}:])/gu, '$1')
    .trim();
}
