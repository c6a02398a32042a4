import type { Figure, Row } from '../figure';
import { type EngineFigures, measureSearch } from './search';

/** Search everywhere in 10 MB of Chinese: index time, size, and how long a query takes. */
export const searchRow: Row = async () => {
  const { ours, miniSearch, flexSearch } = await measureSearch();
  if (ours.recall < 1) throw new Error(`exact words were missed: recall ${ours.recall}`);
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
  ];
  return [...beside('MiniSearch', miniSearch), ...beside('FlexSearch', flexSearch)];
};
