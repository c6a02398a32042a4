import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CanonicalText } from '../text/model';
import { applyErrata, checkErrata } from './apply';
import { correctWords } from './correct-words';
import type { Erratum } from './model';

const TEXT = '甲乙丙丁戊己庚辛壬癸';
const RECEIVED: CanonicalText = {
  text: TEXT,
  blocks: [{ id: 'b1', kind: 'paragraph', start: 0, end: TEXT.length }],
};
const about = { reason: '理由', certainty: 'likely' } as const;
const earlier: Erratum = { id: 'e1', start: 2, end: 4, received: '丙丁', proposed: '三四五', ...about };

function want(start: number, end: number, proposed: string) {
  return { id: 'new', span: { start, end }, proposed, ...about };
}

describe('correctWords', () => {
  it('finds the received words of words after an earlier correction', () => {
    expect(correctWords(RECEIVED, [earlier], want(6, 8, '六'))).toEqual({
      erratum: { id: 'new', start: 5, end: 7, received: '己庚', proposed: '六', ...about },
      replaced: [],
    });
  });

  it('takes in an earlier correction that the words touch', () => {
    // 甲乙三四五戊…: the last of the proposed words and the one after them.
    expect(correctWords(RECEIVED, [earlier], want(4, 6, '伍陆'))).toEqual({
      erratum: { id: 'new', start: 2, end: 5, received: '丙丁戊', proposed: '三四伍陆', ...about },
      replaced: ['e1'],
    });
  });

  it('is no erratum where the words received are wanted again', () => {
    expect(correctWords(RECEIVED, [earlier], want(2, 5, '丙丁'))).toEqual({
      erratum: null,
      replaced: ['e1'],
    });
  });

  it('gives exactly the text that was asked for', () => {
    const step = fc.tuple(
      fc.nat(),
      fc.nat(),
      fc.string({ unit: fc.constantFrom('x', 'y', '字'), maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        let accepted: readonly Erratum[] = [];
        steps.forEach(([a, b, proposed], index) => {
          const { text } = applyErrata(RECEIVED, accepted).corrected;
          const start = a % text.length;
          const end = start + 1 + (b % (text.length - start));
          const wanted = text.slice(0, start) + proposed + text.slice(end);
          const made = correctWords(RECEIVED, accepted, {
            id: `n${index}`,
            span: { start, end },
            proposed,
            ...about,
          });
          const rest = accepted.filter(({ id }) => !made.replaced.includes(id));
          const next = made.erratum ? [...rest, made.erratum] : rest;
          // Words may not all go, and a reading must differ from what was received.
          if (checkErrata(RECEIVED, next).length > 0) return;
          expect(applyErrata(RECEIVED, next).corrected.text).toBe(wanted);
          accepted = next;
        });
      }),
    );
  });
});
