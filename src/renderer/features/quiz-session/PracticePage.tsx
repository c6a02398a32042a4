import { useTranslation } from 'react-i18next';
import { Redirect, useParams } from 'wouter';
import { useCases } from '../../data/hooks/use-cases';
import { Screen } from '../../ui/Screen';
import { CaseChoice } from './CaseChoice';
import { NoCase } from './NoCase';
import { OpenPractice } from './OpenPractice';
import { PastSessions } from './PastSessions';
import { PracticeForm } from './PracticeForm';
import { PracticeTabs } from './PracticeTabs';

/** Where a practice begins: go on with an open one, or choose what to be asked. */
export function PracticePage() {
  const { t } = useTranslation('quiz');
  const { caseId } = useParams<{ readonly caseId?: string }>();
  const cases = useCases();
  if (!cases) return null;
  const chosen = cases.find((one) => one.case.id === caseId) ?? cases[0];
  if (!chosen) return <NoCase />;
  if (caseId !== undefined && caseId !== chosen.case.id) return <Redirect to="/practice" replace />;
  return (
    <Screen title={t('practice.title')} lead={t('practice.lead')}>
      <PracticeTabs caseId={chosen.case.id} />
      <CaseChoice caseId={chosen.case.id} place="/practice" hasAll={false} />
      <OpenPractice caseId={chosen.case.id} />
      <PracticeForm key={chosen.case.id} caseId={chosen.case.id} />
      <PastSessions caseId={chosen.case.id} />
    </Screen>
  );
}
