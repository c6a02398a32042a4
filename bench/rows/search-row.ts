import type { Figure, Row } from '../figure';
import { type EngineFigures, measureSearch } from './search';

/** Search everywhere in 10 MB of Chinese: index time, size, how long a query takes, and what it finds. */
export const searchRow: Row = async () => {
  const { ours, miniSearch, flexSearch } = await measureSearch();
  const beside = (name: string, reference: EngineFigures): readonly Figure[] => [
    { name: `10 MB indexed, beside ${name}`, unit: 'ms', ours: ours.buildMs, reference: reference.buildMs },
    {
      name: `their index as stored, beside ${name}`,
      unit: 'MB',
      ours: ours.storedMb,
      reference: reference.storedMb,
    },
    { name: `a query, median, beside ${name}`, unit: 'ms', ours: ours.p50Ms, reference: reference.p50Ms },
    {
      name: `a query, 95th percentile, beside ${name}`,
      unit: 'ms',
      ours: ours.p95Ms,
      reference: reference.p95Ms,
    },
    {
      name: `recall of exact parts of the text, beside ${name}`,
      unit: '%',
      ours: ours.recall * 100,
      reference: reference.recall * 100,
      target: { is: 'at least', value: 100, mustHold: true },
    },
    {
      name: `share of what is found that has the words, beside ${name}`,
      unit: '%',
      ours: ours.precision * 100,
      reference: reference.precision * 100,
    },
  ];
  return [...beside('MiniSearch', miniSearch), ...beside('FlexSearch', flexSearch)];
};
