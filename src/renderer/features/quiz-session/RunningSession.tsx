import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { finishSession } from '../../data/commands/sessions';
import type { SessionDetail } from '../../data/queries/sessions';
import { Bar } from '../../ui/Bar';
import { IconButton } from '../../ui/Button';
import styles from './RunningSession.module.css';
import { PLACES } from './session-places';
import { Turn } from './Turn';

/** An open session: how far it is, and the question whose turn it is. Leaving keeps it for later. */
export function RunningSession({ detail }: { readonly detail: SessionDetail }) {
  const { t } = useTranslation('quiz');
  const { session, questions } = detail;
  const [index, setIndex] = useState(session.cursor);
  const questionId = session.questionIds[index];
  const row = questions.find((one) => one.id === questionId);
  const total = session.questionIds.length;

  useEffect(() => {
    // Past the last question, or nothing left to ask: the session is over.
    if (questionId === undefined) void finishSession(session.id);
  }, [questionId, session.id]);
  if (!row) return null;
  return (
    <div className={styles.scroll} data-scroller>
      <div className={styles.session}>
        <h1 className="visually-hidden">{t(`running.${session.kind}`)}</h1>
        <header className={styles.head}>
          <p className={styles.count}>{t('progress', { number: index + 1, total })}</p>
          <div className={styles.bar}>
            <Bar label={t('progressBar')} value={index / total} />
          </div>
          <IconButton label={t('leave')} onPress={() => navigate(PLACES[session.kind])}>
            <X size={20} aria-hidden />
          </IconButton>
        </header>
        <Turn key={`${index}-${row.id}`} session={session} row={row} onNext={() => setIndex(index + 1)} />
      </div>
    </div>
  );
}
