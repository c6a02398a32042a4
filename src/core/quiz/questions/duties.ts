import type { BankSource } from '../bank-source';
import { hashNumber } from '../content-hash';
import { splitSentences } from '../../text/sentences';
import { pointsAway, pointsBack } from '../stems/openings';
import { closed } from './closing';
import type { Draft } from './draft';

/** Words that say what one must, may or must not do, and what a false statement says in their place. */
const SWAPS: Readonly<Record<string, string>> = {
  应当: '可以',
  應當: '可以',
  必须: '可以',
  必須: '可以',
  不得: '可以',
  方可: '不得',
};
const DUTY = new RegExp(Object.keys(SWAPS).join('|'), 'gu');
const LONGEST = 90;
const SHORTEST = 12;

/** Statements about duties to judge: true as written, or with the one word that makes it a duty swapped. */
export function dutyDrafts(source: BankSource): readonly Draft[] {
  const { text, avoid, wording } = source;
  return source.parts
    .filter(({ kind }) => kind === 'article')
    .flatMap((article) =>
      splitSentences(text, { start: article.bodyStart, end: article.end }).flatMap((sentence): Draft[] => {
        const words = text.slice(sentence.start, sentence.end);
        const duties = [...words.matchAll(DUTY)];
        const [duty] = duties;
        const isClear =
          words.length >= SHORTEST &&
          words.length <= LONGEST &&
          words.endsWith('。') &&
          !/^[（(]|从其规定|從其規定|除外/u.test(words) &&
          !/^(?:至少|最多|为|為|自)/u.test(words.slice((duty?.index ?? 0) + (duty?.[0].length ?? 0))) &&
          !pointsAway(words) &&
          !pointsBack(words) &&
          !avoid.some(({ start, end }) => start < sentence.end && end > sentence.start);
        if (duty === undefined || duties.length > 1 || !isClear) return [];
        const isTrue = hashNumber(words) % 2 === 0;
        const wrong = SWAPS[duty[0]] ?? duty[0];
        const after = words.slice(duty.index + duty[0].length);
        const said = isTrue ? words : `${words.slice(0, duty.index)}${wrong}${after}`;
        const place = {
          start: sentence.start + duty.index,
          end: sentence.start + duty.index + duty[0].length,
        };
        return [
          {
            body: {
              kind: 'trueFalse',
              stem: closed(`${source.contextOf(sentence.start)}${said}`),
              answer: isTrue,
              explanation: wording.explain(closed(words)),
              source: { ...sentence, quote: words },
              difficulty: 2,
            },
            anchor: { answer: duty[0], sentence: words },
            variant: 'duty',
            place,
            score: 0.6,
          },
        ];
      }),
    );
}
