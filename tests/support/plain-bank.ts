import type { CanonicalText } from '../../src/core/text/model';
import { splitSentences } from '../../src/core/text/sentences';
import { bankOfFacts } from '../../src/core/quiz/bank-of-facts';
import type { Bank, Fact, FactKind, Question } from '../../src/core/quiz/model';

/** Facts by the plainest rules: these tests are about what is made of facts, not about finding them. */
const RULES: readonly (readonly [FactKind, RegExp])[] = [
  ['date', /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?/g],
  ['percentage', /\d+(?:\.\d+)?%/g],
  ['number', /(?<![\d.])\d[\d,]*余?(?:人次|[次篇项份名个岁人家座])/g],
  ['quoted', /“[^“”\n]{2,20}”/g],
  ['document', /《[^《》\n]{2,20}》/g],
  ['list', /\p{Script=Han}{2}建设(?:、\p{Script=Han}{2}建设){2,}/gu],
];

function plainFacts(text: string): readonly Fact[] {
  return splitSentences(text).flatMap((sentence) =>
    RULES.flatMap(([kind, rule]) =>
      [...text.slice(sentence.start, sentence.end).matchAll(rule)].map((found, index) => {
        const start = sentence.start + found.index;
        let at = start;
        const items = found[0].split('、').map((item) => {
          const from = at;
          at += item.length + 1;
          return { start: from, end: from + item.length, text: item };
        });
        const fact = {
          kind,
          start,
          end: start + found[0].length,
          text: found[0],
          sentence,
          score: 1 - index / 10,
        };
        return kind === 'list' ? { ...fact, items } : fact;
      }),
    ),
  );
}

/** Lines as blocks: those that begin with a numeral and 、 are chapter headings. */
export function textOf(...lines: readonly string[]): CanonicalText {
  let text = '';
  const blocks = lines.map((line, index) => {
    const start = text === '' ? 0 : text.length + 1;
    text += text === '' ? line : `\n${line}`;
    const heading = /^[一二三四]、/.test(line) ? ({ kind: 'heading', level: 1 } as const) : null;
    return {
      id: `b${index}`,
      ...(heading ?? ({ kind: 'paragraph' } as const)),
      start,
      end: start + line.length,
    };
  });
  return { text, blocks };
}

/** The bank of plain facts of a text. */
export function bankOf(
  source: CanonicalText,
  more: { avoid?: readonly { start: number; end: number }[]; seed?: number; max?: number } = {},
): Bank {
  const { avoid = [], seed = 1, max = 500 } = more;
  return bankOfFacts({ caseId: 'c', source, facts: plainFacts(source.text), avoid, seed, max });
}

/** A bank's questions of one kind. */
export function withKind<K extends Question['kind']>(
  { questions }: Bank,
  kind: K,
): readonly Extract<Question, { kind: K }>[] {
  return questions.filter((one): one is Extract<Question, { kind: K }> => one.kind === kind);
}
