import { FALSE_NAME, letterOf, TRUE_NAME } from './labels';
import type { PortableQuestion } from './portable';

/* Several values in one cell or one line, and back. */

/** Blanks parted by `；`, spellings by `|`; these signs and `\` inside a spelling get a `\` before them. */
export function joinBlanks(answer: readonly (readonly string[])[]): string {
  return answer
    .map((spellings) => spellings.map((one) => one.replace(/[\\|；]/gu, '\\$&')).join('|'))
    .join('；');
}

/** Undoes `joinBlanks`; `;` parts blanks as well where the stem has more blanks than `；` gives. */
export function splitBlanks(cell: string, blankCount: number): readonly (readonly string[])[] {
  const blanks = splitEscaped(cell, '；');
  const parts = blanks.length < blankCount ? splitEscaped(cell.replaceAll(';', '；'), '；') : blanks;
  return parts.map((blank) =>
    splitEscaped(blank, '|')
      .map((spelling) => spelling.replace(/\\([\\|；])/gu, '$1').trim())
      .filter((spelling) => spelling !== ''),
  );
}

function splitEscaped(text: string, sign: string): readonly string[] {
  const parts = [''];
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === sign) parts.push('');
    else {
      const isEscape = char === '\\' && at + 1 < text.length;
      parts[parts.length - 1] += isEscape ? char + text.charAt(at + 1) : char;
      if (isEscape) at += 1;
    }
  }
  return parts;
}

/** Each left side with its right side, then the right sides that belong to none. */
export function pairsOf(
  question: Extract<PortableQuestion, { kind: 'matching' }>,
): readonly (readonly [left: string, right: string])[] {
  const pairs = question.options.map(
    (left, index) => [left, question.matches[question.answer[index] ?? -1] ?? ''] as const,
  );
  const rest = question.matches.filter((_, index) => !question.answer.includes(index));
  return [...pairs, ...rest.map((right) => ['', right] as const)];
}

/** Turns pairs back into the parts of a matching question; pairs with an empty left side are right sides only. */
export function matchingOf(pairs: readonly (readonly [left: string, right: string])[]): {
  readonly options: readonly string[];
  readonly matches: readonly string[];
  readonly answer: readonly number[];
} {
  const matches = [...new Set(pairs.map(([, right]) => right))];
  const whole = pairs.filter(([left]) => left !== '');
  return {
    options: whole.map(([left]) => left),
    matches,
    answer: whole.map(([, right]) => matches.indexOf(right)),
  };
}

/** What stands where options stand: options, pairs as `left => right`, or key points. */
export function optionCells(question: PortableQuestion): readonly string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'ordering':
      return question.options;
    case 'matching':
      return pairsOf(question).map(([left, right]) => `${left} => ${right}`);
    case 'shortAnswer':
      return question.keyPoints;
    default:
      return [];
  }
}

/** The right answer in words or letters; empty for matching, whose options hold it. */
export function answerCell(question: PortableQuestion): string {
  switch (question.kind) {
    case 'single':
      return letterOf(question.answer);
    case 'multiple':
    case 'ordering':
      return question.answer.map(letterOf).join('');
    case 'trueFalse':
      return question.answer ? TRUE_NAME : FALSE_NAME;
    case 'cloze':
      return joinBlanks(question.answer);
    case 'matching':
      return '';
    case 'shortAnswer':
      return question.answer;
  }
}
