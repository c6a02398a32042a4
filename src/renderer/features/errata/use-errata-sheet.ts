import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { sectionAt } from '../../../core/text/sections';
import { useCaseBundle } from '../../data/hooks/use-cases';
import type { CaseBundle } from '../../data/queries/cases';

/** The errata that are applied as rows of a sheet: section, words received, reading proposed, reason, certainty. */
export function useErrataSheet(bundle: CaseBundle) {
  const { t } = useTranslation('errata');
  const original = useCaseBundle(bundle.case.id, 0);
  return useMemo(() => {
    const { case: row, errata } = bundle;
    const sections = original?.sections ?? [];
    return {
      title: t('export.sheetTitle', { title: row.title }),
      source: [row.authorBody, row.publisher, row.publishedAt].filter((part) => part !== '').join(' · '),
      columns: [t('place'), t('received'), t('proposed'), t('reason'), t('certaintyLabel')],
      rows: errata
        .filter(({ status }) => status === 'accepted')
        .map((one) => [
          sectionAt(sections, one.start)?.title || t('beginning'),
          one.received,
          one.proposed || t('removed'),
          one.reason || (one.suspicion ? t(`suspicion.${one.suspicion}`) : ''),
          t(`certainty.${one.certainty}`),
        ]),
    };
  }, [bundle, original, t]);
}
