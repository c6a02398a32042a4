import { useTranslation } from 'react-i18next';
import { Redirect, useParams } from 'wouter';
import { navigate } from 'wouter/use-hash-location';
import { useCaseBundle, useCases } from '../../data/hooks/use-cases';
import { useQuestionStatistics } from '../../data/hooks/use-bank';
import { useQuestions } from '../../data/hooks/use-questions';
import { Choice } from '../../ui/Choice';
import { Empty } from '../../ui/Empty';
import { LinkButton } from '../../ui/LinkButton';
import { ScreenHead } from '../../ui/ScreenHead';
import { PracticeTabs } from '../quiz-session';
import styles from './BankPage.module.css';
import { BankView } from './BankView';
import { BuildNote } from './BuildNote';
import { ExcerptNote } from './ExcerptNote';
import { questionIdOf } from './question-place';

/** Every question of a case: to look over, change, add to, and take out of use. */
export function BankPage() {
  const { t } = useTranslation('bank');
  const { caseId, questionId } = useParams<{ readonly caseId?: string; readonly questionId?: string }>();
  const cases = useCases();
  if (!cases) return null;
  const chosen = cases.find((one) => one.case.id === caseId) ?? cases[0];
  if (!chosen) {
    return (
      <Empty title={t('noCase.title')} text={t('noCase.text')}>
        <LinkButton href="/shelf">{t('noCase.act')}</LinkButton>
      </Empty>
    );
  }
  if (caseId !== chosen.case.id) return <Redirect to={`/bank/${chosen.case.id}`} replace />;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <ScreenHead
          title={t('title')}
          lead={t('lead')}
          acts={
            cases.length > 1 ? (
              <Choice
                label={t('case')}
                isLabelHidden
                value={caseId}
                options={cases.map((one) => ({ value: one.case.id, label: one.case.title }))}
                onChange={(id) => navigate(`/bank/${id}`)}
              />
            ) : null
          }
        />
        <PracticeTabs caseId={caseId} />
      </div>
      <BuildNote caseId={caseId} />
      <LoadedBank
        key={caseId}
        caseId={caseId}
        questionId={questionId === undefined ? null : questionIdOf(questionId)}
      />
    </div>
  );
}

interface LoadedProps {
  readonly caseId: string;
  readonly questionId: string | null;
}

function LoadedBank({ caseId, questionId }: LoadedProps) {
  const bundle = useCaseBundle(caseId);
  const rows = useQuestions(caseId);
  const statistics = useQuestionStatistics(caseId);
  if (!bundle || !rows || !statistics) return null;
  return (
    <>
      <ExcerptNote text={bundle.revision.text} />
      <BankView bundle={bundle} rows={rows} statistics={statistics} questionId={questionId} />
    </>
  );
}
