import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { ModalPanel } from '../../ui/Panel';
import styles from './SaveDialog.module.css';

interface Props {
  readonly title: string;
  /** What is to be known of the file before it is saved. */
  readonly hint?: string;
  readonly isEmpty?: boolean;
  /** Writes the file; says whether it is there. */
  readonly onSave: () => Promise<boolean>;
  readonly onClose: () => void;
  /** What is asked. */
  readonly children: ReactNode;
}

/** Asks what goes into a file of which form, and saves it; open until the file is there. */
export function SaveDialog({ title, hint, isEmpty = false, onSave, onClose, children }: Props) {
  const { t } = useTranslation('saving');
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      if (await onSave()) onClose();
    } finally {
      setBusy(false);
    }
  };
  return (
    <ModalPanel title={title} isOpen onOpenChange={onClose}>
      <div className={styles.form}>
        {children}
        {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
        <div className={styles.acts}>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button look="primary" isDisabled={isBusy || isEmpty} onPress={() => void save()}>
            {t('save')}
          </Button>
        </div>
      </div>
    </ModalPanel>
  );
}
