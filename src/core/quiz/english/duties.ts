import type { BankSource } from '../bank-source';
import { hashNumber } from '../content-hash';
import type { Draft } from '../questions/draft';
import { ended, frameOf, stemOf } from './frame';
import type { EnglishSentence } from './read-paragraph';

const DUTY = /\b(?:shall not|must not|may not|shall|must)\b/gu;
const SCORE = 0.6;

/** Must have led, shall mean: no duty that could be left to one's choice. */
function isState(words: string, from: number): boolean {
  return /^ (?:have \p{Ll}+(?:ed|en|t)\b|have (?:led|run|held|made|done|had)\b|mean|apply|enter into force|come into force)/u.test(
    words.slice(from),
  );
}

/** Statements about duties to judge: true as written, or with "may" for the word that makes it a duty or forbids it. */
export function dutyDrafts(sentences: readonly EnglishSentence[], source: BankSource): readonly Draft[] {
  const { text, wording, avoid } = source;
  return sentences.flatMap((sentence): readonly Draft[] => {
    const words = text.slice(sentence.start, sentence.end);
    const [duty, ...more] = words.matchAll(DUTY);
    if (
      duty === undefined ||
      more.length > 0 ||
      isState(words, duty.index + duty[0].length) ||
      sentence.part === null ||
      sentence.leadIn !== null
    )
      return [];
    const place = { start: sentence.start + duty.index, end: sentence.start + duty.index + duty[0].length };
    const frame = frameOf(text, sentence, place, avoid);
    if (typeof frame === 'string') return [];
    const quote = text.slice(frame.window.start, frame.window.end);
    const isTrue = hashNumber(quote) % 2 === 0;
    return [
      {
        body: {
          kind: 'trueFalse',
          stem: stemOf(frame, isTrue ? duty[0] : 'may'),
          answer: isTrue,
          explanation: wording.explain(ended(quote)),
          source: { ...frame.window, quote },
          difficulty: 2,
        },
        anchor: { answer: duty[0], sentence: words },
        variant: 'duty',
        place,
        score: SCORE,
      },
    ];
  });
}
