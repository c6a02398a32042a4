import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { useSettings } from '../../data/hooks/use-settings';
import { isAsked } from '../../data/question-state';
import { useQuestions } from '../../data/hooks/use-questions';
import type { Section } from '../../../core/text/sections';
import { Button } from '../../ui/Button';
import { startPractice } from './start-practice';
import styles from './SectionQuiz.module.css';

/** How many questions the end of a chapter offers. */
const COUNT = 3;

interface Props {
  readonly caseId: string;
  readonly section: Section;
  readonly sections: readonly Section[];
}

/**
 * At the end of a chapter: a few questions on what was just read. Its room is there from the first: a new document
 * is read while its questions are being made, and the lines must not move away then.
 */
export function SectionQuiz({ caseId, section, sections }: Props) {
  const { t } = useTranslation('quiz');
  const { settings } = useSettings();
  const questions = useQuestions(caseId);
  const ids = useMemo(
    () => sections.filter((one) => section.start <= one.start && one.end <= section.end).map((one) => one.id),
    [section, sections],
  );
  const available = questions?.filter((row) => isAsked(row.state) && ids.includes(row.sectionId)).length ?? 0;
  const isMade = questions !== undefined && questions.length > 0;
  if (!settings['practice.offerAfterChapter'] || (isMade && available === 0)) return null;
  const count = Math.min(COUNT, Math.max(available, 1));
  const start = async () => {
    const session = await startPractice({ caseId, sectionIds: ids, count });
    if (session) navigate(`/session/${session}`);
  };
  return (
    <aside
      className={styles.offer}
      data-pending={!isMade || undefined}
      aria-label={t('offer.label', { title: section.title })}
    >
      <p>{t('offer.text')}</p>
      <Button onPress={() => void start()}>{t('offer.act', { count })}</Button>
    </aside>
  );
}
