import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { undoLastReview } from '../../data/commands/review';
import { useReviewStart } from '../../data/hooks/use-review';
import { useOpenSession } from '../../data/hooks/use-sessions';
import { useReviewUndoState } from '../../data/hooks/use-undo-state';
import type { DueItem } from '../../data/queries/review-day';
import { Button } from '../../ui/Button';
import { LinkButton } from '../../ui/LinkButton';
import { Screen } from '../../ui/Screen';
import { DueList } from './DueList';
import { LeechList } from './LeechList';
import styles from './ReviewPage.module.css';
import { startReview } from './start-review';

/** What is due, what is new, and the start of a review. */
export function ReviewPage() {
  const { t, i18n } = useTranslation('review');
  const start = useReviewStart();
  const open = useOpenSession('review');
  const { canUndo } = useReviewUndoState();
  if (!start) return null;
  const { summary, due, fresh } = start;
  const begin = async (items: readonly DueItem[]) => navigate(`/session/${await startReview(items)}`);
  const nextDue =
    summary.nextDueAt === null
      ? null
      : new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' }).format(
          summary.nextDueAt,
        );
  return (
    <Screen title={t('title')} lead={t('lead')}>
      {open ? (
        <section className={styles.open}>
          <p>{t('open.text', { count: open.questionIds.length - open.cursor })}</p>
          <LinkButton href={`/session/${open.id}`} look={due.length > 0 ? 'secondary' : 'primary'}>
            {t('open.resume')}
          </LinkButton>
        </section>
      ) : null}
      <div className={styles.piles}>
        <section className={styles.pile}>
          <h2>{t('due.title')}</h2>
          <p className={styles.number}>{summary.dueNow}</p>
          <p className={styles.note}>
            {due.length > 0
              ? t('due.time', { count: summary.estimateMinutes })
              : nextDue
                ? t('due.next', { date: nextDue })
                : t('due.nothing')}
          </p>
          <Button
            look={due.length > 0 ? 'primary' : 'secondary'}
            isDisabled={due.length === 0}
            onPress={() => void begin(due)}
          >
            {t('due.start')}
          </Button>
        </section>
        <section className={styles.pile}>
          <h2>{t('new.title')}</h2>
          <p className={styles.number}>{summary.newAvailable}</p>
          <p className={styles.note}>{t('new.note')}</p>
          <Button
            look={due.length === 0 && !open ? 'primary' : 'secondary'}
            isDisabled={fresh.length === 0}
            onPress={() => void begin(fresh)}
          >
            {t('new.start')}
          </Button>
        </section>
        <section className={styles.pile}>
          <h2>{t('done.title')}</h2>
          <p className={styles.number}>{summary.reviewedToday}</p>
          <p className={styles.note}>{t('done.note')}</p>
          <Button look="quiet" isDisabled={!canUndo} onPress={() => void undoLastReview()}>
            {t('done.undo')}
          </Button>
        </section>
      </div>
      {due.length > 0 ? <DueList items={due} /> : null}
      <LeechList />
    </Screen>
  );
}
