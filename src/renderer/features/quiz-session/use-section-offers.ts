import { useEffect, useState } from 'react';
import type { Section } from '../../../core/text/sections';
import { useAskedCounts } from '../../data/hooks/use-questions';
import { createSectionOffers, noneIn, type SectionOffers, withThoseWithin } from './section-offers';

/**
 * How many questions the ends of chapters have to offer: asked once for all chapters, which a book has thousands of.
 *
 * @param isOffered whether they offer any at all
 */
export function useSectionOffers(
  caseId: string,
  sections: readonly Section[],
  isOffered: boolean,
): SectionOffers {
  const asked = useAskedCounts(caseId);
  const [offers] = useState(createSectionOffers);
  useEffect(() => {
    if (!isOffered) offers.tell(noneIn(sections));
    else if (asked !== undefined) offers.tell(asked === null ? new Map() : withThoseWithin(sections, asked));
  }, [offers, asked, sections, isOffered]);
  return offers;
}
