import { useTranslation } from 'react-i18next';
import { usePaperSources } from '../../../data/hooks/use-sessions';
import { Screen } from '../../../ui/Screen';
import { CaseChoice, useChosenCase } from '../CaseChoice';
import { NoCase } from '../NoCase';
import { PracticeTabs } from '../PracticeTabs';
import { ExamForm } from './ExamForm';
import { OpenExam } from './OpenExam';

/** Where an exam is set up, or gone back to. */
export function ExamPage() {
  const { t } = useTranslation('sessions');
  const chosen = useChosenCase();
  const caseId = chosen?.caseId ?? '';
  const sources = usePaperSources(caseId === '' ? undefined : caseId);
  if (!chosen || !sources) return null;
  if (chosen.caseId === null) return <NoCase />;
  return (
    <Screen title={t('examSetup.title')} lead={t('examSetup.lead')}>
      <PracticeTabs caseId={caseId} />
      <OpenExam />
      <CaseChoice caseId={caseId} place="/practice-exam" />
      <ExamForm key={`${caseId}-${sources.length}`} caseId={caseId} sources={sources} />
    </Screen>
  );
}
