import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contestResult, isContestOver } from '../../../../core/exam/contest';
import type { ContestMode } from '../../../../core/exam/model';
import { finishSession } from '../../../data/commands/sessions';
import type { SessionDetail } from '../../../data/queries/sessions';
import { Button, IconButton } from '../../../ui/Button';
import { tellFailure } from '../../failures';
import styles from './ContestSession.module.css';
import { ContestTurn } from './ContestTurn';

/** A contest under way. It waits for a press before the first clock starts, and again after an interruption. */
export function RunningContest({
  detail,
  mode,
}: {
  readonly detail: SessionDetail;
  readonly mode: ContestMode;
}) {
  const { t } = useTranslation('sessions');
  const { session, questions, answers } = detail;
  const [isReady, setReady] = useState(false);
  const [index, setIndex] = useState(session.cursor);
  const total = session.questionIds.length;
  const { score } = contestResult(mode, session.cursor, answers, total);
  const row = questions.find(({ id }) => id === session.questionIds[index]);
  const finish = async () => {
    const finished = await finishSession(session.id);
    if (!finished.ok) tellFailure(finished.error);
  };
  // The database tells a moment later what was just answered, so the turn itself says how it went.
  const goTo = (next: number, isOver: boolean) => {
    const isThere = questions.some(({ id }) => id === session.questionIds[next]);
    if (isOver || !isThere) void finish();
    else setIndex(next);
  };
  return (
    <div className={styles.scroll} data-scroller>
      <div className={styles.contest}>
        <h1 className="visually-hidden">{t('contest.running')}</h1>
        <header className={styles.head}>
          <p>{mode === 'sprint' ? `${index + 1} / ${total}` : t('contest.survival')}</p>
          <p className={styles.score}>
            {t(mode === 'sprint' ? 'contest.score' : 'contest.streak')} <b>{score}</b>
          </p>
          <IconButton label={t('contest.quit')} onPress={() => void finish()}>
            <X size={20} aria-hidden />
          </IconButton>
        </header>
        {isReady && row ? (
          <ContestTurn
            key={index}
            session={session}
            row={row}
            index={index}
            mode={mode}
            onNext={(isRight) => goTo(index + 1, mode === 'survival' && !isRight)}
          />
        ) : (
          <section className={styles.ready}>
            <h2>{t('contest.ready')}</h2>
            <p>{t(`contest.${mode}Text`)}</p>
            <p>{t('contest.readyText')}</p>
            <Button
              look="primary"
              autoFocus
              onPress={() => {
                setReady(true);
                goTo(session.cursor, isContestOver(mode, session.cursor, answers, total));
              }}
            >
              {t(session.cursor > 0 || session.elapsedMs > 0 ? 'contest.resume' : 'contest.go')}
            </Button>
          </section>
        )}
      </div>
    </div>
  );
}
