import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { navigate } from 'wouter/use-hash-location';
import { useCases } from '../../../data/hooks/use-cases';
import { usePaperSources } from '../../../data/hooks/use-sessions';
import { Choice } from '../../../ui/Choice';
import { Screen } from '../../../ui/Screen';
import { NoCase } from '../NoCase';
import { PracticeTabs } from '../PracticeTabs';
import { ExamForm } from './ExamForm';
import { OpenExam } from './OpenExam';

/** The name of all cases in the route, which no case can have. */
const ALL = 'all';

/** Where an exam is set up, or gone back to. */
export function ExamPage() {
  const { t } = useTranslation('sessions');
  const params = useParams<{ readonly caseId?: string }>();
  const cases = useCases();
  const isAll = params.caseId === ALL;
  const chosen = cases?.find((one) => one.case.id === params.caseId) ?? cases?.[0];
  const caseId = isAll ? '' : (chosen?.case.id ?? '');
  const sources = usePaperSources(isAll ? undefined : caseId);
  if (!cases || !sources) return null;
  if (!chosen) return <NoCase />;
  return (
    <Screen title={t('examSetup.title')} lead={t('examSetup.lead')}>
      <PracticeTabs caseId={isAll ? undefined : caseId} />
      <OpenExam />
      {cases.length > 1 ? (
        <Choice
          label={t('case')}
          value={isAll ? ALL : caseId}
          options={[
            ...cases.map((one) => ({ value: one.case.id, label: one.case.title })),
            { value: ALL, label: t('allCases') },
          ]}
          onChange={(id) => navigate(`/practice-exam/${id}`)}
        />
      ) : null}
      <ExamForm key={`${caseId}-${sources.length}`} caseId={caseId} sources={sources} />
    </Screen>
  );
}
