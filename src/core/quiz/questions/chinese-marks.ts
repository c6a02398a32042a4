import type { QuestionBody } from './draft';

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };
/** What Chinese words begin and end with: characters, their own marks, blanks and ellipses. */
const WORDS = String.raw`\p{Script=Han}“”‘’《》（）「」『』【】…_`;
/** A narrow mark that parts Chinese words, with the white space after it; figures and signs may stand on one side. */
const NARROW = new RegExp(
  String.raw`(?<=[${WORDS}])([,;:?!])\s*(?=[${WORDS}\d]|$)|(?<=[\d%％‰℃])([,;?!])\s*(?=[${WORDS}])`,
  'gu',
);

/**
 * Words of a question with the punctuation that Chinese is printed with. Web pages and typists leave narrow commas
 * between Chinese characters; a question about such a text would mix them with its own wide marks.
 */
export function withChineseMarks(words: string): string {
  return words.replace(NARROW, (_, one: string | undefined, other: string | undefined) => {
    const mark = one ?? other ?? '';
    return FULL[mark] ?? mark;
  });
}

/** A question whose stem, options and answers are punctuated so; what it quotes of the text stays as it is there. */
export function punctuated<B extends QuestionBody>(body: B): B {
  const all = (list: readonly string[]) => list.map(withChineseMarks);
  const stem = withChineseMarks(body.stem);
  switch (body.kind) {
    case 'single':
    case 'multiple':
    case 'ordering':
      return { ...body, stem, options: all(body.options) };
    case 'matching':
      return { ...body, stem, options: all(body.options), matches: all(body.matches) };
    case 'shortAnswer':
      return { ...body, stem, answer: withChineseMarks(body.answer), keyPoints: all(body.keyPoints) };
    case 'trueFalse':
    case 'cloze':
      return { ...body, stem };
  }
}
