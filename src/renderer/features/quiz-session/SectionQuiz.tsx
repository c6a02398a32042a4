import { useCallback, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import type { Section } from '../../../core/text/sections';
import { Button } from '../../ui/Button';
import type { SectionOffers } from './section-offers';
import { startPractice } from './start-practice';
import styles from './SectionQuiz.module.css';

/** How many questions the end of a chapter offers. */
const COUNT = 3;

interface Props {
  readonly caseId: string;
  readonly section: Section;
  readonly sections: readonly Section[];
  readonly offers: SectionOffers;
}

/**
 * At the end of a chapter: a few questions on what was just read. Its room is there from the first: a new document
 * is read while its questions are being made, and the lines must not move away then.
 */
export function SectionQuiz({ caseId, section, sections, offers }: Props) {
  const { t } = useTranslation('quiz');
  const available = useSyncExternalStore(
    useCallback((onChange) => offers.listen(section.id, onChange), [offers, section]),
    () => offers.availableIn(section.id),
  );
  if (available === 0) return null;
  const count = Math.min(COUNT, available ?? 1);
  const start = async () => {
    const inside = sections.filter((one) => section.start <= one.start && one.end <= section.end);
    const ids = inside.map(({ id }) => id);
    const session = await startPractice({ caseId, sectionIds: ids, count });
    if (session) navigate(`/session/${session}`);
  };
  return (
    <aside
      className={styles.offer}
      data-pending={available === undefined || undefined}
      aria-label={t('offer.label', { title: section.title })}
    >
      <p>{t('offer.text')}</p>
      <Button onPress={() => void start()}>{t('offer.act', { count })}</Button>
    </aside>
  );
}
