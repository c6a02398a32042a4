import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { contestQuestions } from '../../../../core/exam/contest';
import { CONTEST_MODES, type ContestMode } from '../../../../core/exam/model';
import { startSession } from '../../../data/commands/sessions';
import { newSeed } from '../../../data/environment';
import { useBestContest, usePaperSources } from '../../../data/hooks/use-sessions';
import { Button } from '../../../ui/Button';
import { Screen } from '../../../ui/Screen';
import { CaseChoice, useChosenCase } from '../CaseChoice';
import { NoCase } from '../NoCase';
import { PracticeTabs } from '../PracticeTabs';
import styles from './ContestPage.module.css';
import { useScoreText } from './use-score-text';

/** Where a contest is chosen: ten against the clock, or until the first wrong answer. */
export function ContestPage() {
  const { t } = useTranslation('sessions');
  const chosen = useChosenCase();
  if (!chosen) return null;
  if (chosen.caseId === null) return <NoCase />;
  return (
    <Screen title={t('contest.title')} lead={t('contest.lead')}>
      <PracticeTabs caseId={chosen.caseId} />
      <CaseChoice caseId={chosen.caseId} place="/practice-contest" />
      <div className={styles.modes}>
        {CONTEST_MODES.map((mode) => (
          <ModeCard key={mode} caseId={chosen.caseId ?? ''} mode={mode} />
        ))}
      </div>
    </Screen>
  );
}

function ModeCard({ caseId, mode }: { readonly caseId: string; readonly mode: ContestMode }) {
  const { t } = useTranslation('sessions');
  const sources = usePaperSources(caseId === '' ? undefined : caseId);
  const best = useBestContest(caseId, mode);
  const scoreText = useScoreText(mode);
  const pool = useMemo(() => sources?.map(({ question }) => question) ?? [], [sources]);
  const hasQuestions = pool.some(({ kind }) => kind === 'single' || kind === 'trueFalse');
  const start = async () => {
    const seed = newSeed();
    const questionIds = contestQuestions(pool, mode, seed).map(({ id }) => id);
    const plan = { kind: 'contest', mode } as const;
    const session = await startSession({ kind: 'contest', caseId, questionIds, seed, plan });
    navigate(`/session/${session.id}`);
  };
  return (
    <section className={styles.mode}>
      <h2>{t(`contest.${mode}`)}</h2>
      <p>{t(`contest.${mode}Text`)}</p>
      <p className={styles.best}>
        {best?.result ? t('contest.best', { score: scoreText(best.result.score) }) : t('contest.noBest')}
      </p>
      <Button look="primary" isDisabled={!hasQuestions} onPress={() => void start()}>
        {t('contest.start')}
      </Button>
      {sources && !hasQuestions ? <p className={styles.best}>{t('contest.notEnough')}</p> : null}
    </section>
  );
}
