import type { Row } from '../figure';
import { measureAnchoring } from './anchoring';

/** A changed quote found again in a million characters. */
export const anchoringRow: Row = async () => {
  const { oursMsPerQuote, referenceMsPerQuote } = measureAnchoring();
  return [
    {
      name: 'a changed quote found again, beside approx-string-match',
      unit: 'ms',
      ours: oursMsPerQuote,
      reference: referenceMsPerQuote,
    },
  ];
};
