import { Pause, Timer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { warningAt } from '../../../../core/exam/clock';
import { MINUTE_MS } from '../../../../core/time';
import { Button, IconButton } from '../../../ui/Button';
import styles from './RunningExam.module.css';
import { formatClock } from './format-clock';

interface Props {
  readonly done: number;
  readonly total: number;
  readonly elapsedMs: number;
  readonly limitMs: number;
  readonly onLeave: () => void;
  readonly onHandIn: () => void;
}

/** How much is answered, the time left, and the way out. Five minutes and one minute before the end are said. */
export function ExamHead({ done, total, elapsedMs, limitMs, onLeave, onHandIn }: Props) {
  const { t } = useTranslation('sessions');
  const warning = warningAt(elapsedMs, limitMs);
  return (
    <header className={styles.head}>
      <h1 className="visually-hidden">{t('exam.title')}</h1>
      <p className={styles.count}>{t('exam.answered', { done, total })}</p>
      <p className={styles.clock} role="timer" aria-label={t('exam.timeLeft')} data-late={warning !== null}>
        <Timer size={18} aria-hidden />
        {formatClock(limitMs - elapsedMs)}
      </p>
      <p className={styles.warning} role="status">
        {warning === null ? '' : t('exam.warning', { count: warning / MINUTE_MS })}
      </p>
      <IconButton label={t('exam.leave')} onPress={onLeave}>
        <Pause size={20} aria-hidden />
      </IconButton>
      <Button look="primary" onPress={onHandIn}>
        {t('exam.handIn')}
      </Button>
    </header>
  );
}
