import type { Figure, Row } from '../figure';
import { measureAnchoring } from './anchoring';

/** Changed quotes found again in a million characters, and 10,000 annotations after the text was edited. */
export const anchoringRow: Row = async () => {
  const { ours, reference, repetitive, edited, hitTestMs } = measureAnchoring();
  const quotes: readonly Figure[] = [
    {
      name: 'a changed quote found again, beside approx-string-match',
      unit: 'ms',
      ours: ours.msPerQuote,
      reference: reference.msPerQuote,
    },
    {
      name: 'as many times faster is that',
      unit: 'times',
      ours: reference.msPerQuote / ours.msPerQuote,
      reference: null,
      target: { is: 'at least', value: 15 },
    },
    {
      name: 'of 1,000 changed quotes found again, beside it',
      unit: '%',
      ours: ours.recall * 100,
      reference: reference.recall * 100,
      target: { is: 'at least', value: reference.recall * 100, mustHold: true },
    },
    {
      name: 'the slowest of them, with the index built, beside it',
      unit: 'ms',
      ours: ours.slowestMs,
      reference: reference.slowestMs,
    },
    {
      name: 'the worst case, a text of one phrase again and again, beside it',
      unit: 'ms',
      ours: repetitive.oursMs,
      reference: repetitive.referenceMs,
      target: { is: 'at most', value: repetitive.referenceMs },
    },
  ];
  const certain = edited.exact.count + edited.moved.count;
  return [
    ...quotes,
    {
      name: 'of whole annotations found in an edited text',
      unit: '%',
      ours: edited.recall * 100,
      reference: null,
      target: { is: 'at least', value: 99.9, mustHold: true },
    },
    {
      name: `wrong among the ${certain} called exact or moved`,
      unit: 'count',
      ours: edited.exact.wrong + edited.moved.wrong,
      reference: null,
      target: { is: 'at most', value: 0, mustHold: true },
    },
    {
      name: `wrong among the ${edited.approximate.count} called approximate`,
      unit: 'count',
      ours: edited.approximate.wrong,
      reference: null,
    },
    {
      name: `whole words lost among the ${edited.orphan.count} orphans`,
      unit: 'count',
      ours: edited.orphan.wrong,
      reference: null,
    },
    {
      name: '10,000 annotations placed in the edited text',
      unit: 'ms',
      ours: edited.resolveMs,
      reference: null,
    },
    {
      name: 'annotations under a point among 10,000',
      unit: 'ms',
      ours: hitTestMs,
      reference: null,
      target: { is: 'at most', value: 1 },
    },
  ];
};
