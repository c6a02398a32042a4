import { useTranslation } from 'react-i18next';
import type { Failure } from '../../../core/result';
import { failureText } from '../../i18n/failure-text';
import { Button } from '../../ui/Button';
import styles from './ImportDesk.module.css';

/** A file that gives no case, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly failure: Failure;
}

interface Props {
  readonly files: readonly RefusedFile[];
  readonly onClose: () => void;
}

/** The files that were not imported, and what to do about each: it stays until it was read, however many there are. */
export function RefusedFiles({ files, onClose }: Props) {
  const { t } = useTranslation('import');
  return (
    // There before the first of them, so that a screen reader tells each as it comes.
    <div role="log" aria-label={t('refused.label')}>
      {files.length === 0 ? null : (
        <div className={styles.refused}>
          <p className={styles.refusedHead}>
            <strong>{t('refused.count', { count: files.length })}</strong>
            <Button look="quiet" onPress={onClose}>
              {t('refused.close')}
            </Button>
          </p>
          <ul>
            {files.map(({ name, failure }) => (
              <li key={name}>{t('failed', { name, problem: failureText(failure) })}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
