import { useTranslation } from 'react-i18next';
import type { ImportProgress } from '../../../core/casefile/import-progress';
import { Bar } from '../../ui/Bar';
import { Button } from '../../ui/Button';
import styles from './ImportDesk.module.css';

interface Props {
  readonly name: string;
  readonly progress: ImportProgress;
  /** Files that wait behind this one. */
  readonly waiting: number;
  readonly onCancel: () => void;
}

/** Which file is being read, how far that has come, and a way to stop. */
export function ReadingNote({ name, progress, waiting, onCancel }: Props) {
  const { t } = useTranslation('import');
  return (
    <div className={styles.reading}>
      <div className={styles.progress}>
        {/* Only the name is announced: counts would never let a screen reader come to an end. */}
        <p role="status">{t('reading', { name })}</p>
        <p className={styles.phase}>
          {'total' in progress
            ? t(`phase.${progress.phase}`, { done: progress.done, total: progress.total })
            : t(`phase.${progress.phase}`)}
          {waiting > 0 ? ` · ${t('waiting', { count: waiting })}` : ''}
        </p>
        {'total' in progress ? (
          <Bar label={t('progress', { name })} value={progress.done / Math.max(1, progress.total)} />
        ) : null}
      </div>
      <Button look="quiet" onPress={onCancel}>
        {t('act.cancel')}
      </Button>
    </div>
  );
}
