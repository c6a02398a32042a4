import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { ModalPanel } from '../../../ui/Panel';
import styles from './Exchange.module.css';
import type { ImportOutcome } from './import-file';

interface Props {
  readonly outcome: ImportOutcome;
  readonly onClose: () => void;
}

/** What came in from a file, and each entry that did not, with its number and why. */
export function ImportReport({ outcome, onClose }: Props) {
  const { t } = useTranslation('annotations');
  const { added, copies, defects } = outcome;
  return (
    <ModalPanel title={t('import.title')} isOpen onOpenChange={onClose}>
      <div className={styles.form}>
        <p>{t('import.added', { count: added })}</p>
        {copies > 0 ? <p>{t('import.copies', { count: copies })}</p> : null}
        {defects.length > 0 ? (
          <>
            <p>{t('import.defects', { count: defects.length })}</p>
            <ol className={styles.defects} tabIndex={0}>
              {defects.map(({ entry, reason, found }) => (
                <li key={entry}>
                  {t('import.entry', { number: entry })}
                  {t(`import.reason.${reason}`)}
                  {found === '' ? null : <q className={styles.found}>{found.slice(0, 80)}</q>}
                </li>
              ))}
            </ol>
          </>
        ) : null}
        <div className={styles.acts}>
          <Button look="primary" onPress={onClose}>
            {t('import.close')}
          </Button>
        </div>
      </div>
    </ModalPanel>
  );
}
