import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import styles from './ImportPreview.module.css';

interface Props {
  /** The case that the document is a newer state of; `null` of a new one. */
  readonly caseId: string | null;
  /** How many documents wait behind this one. */
  readonly waiting: number;
  /** Stores it: as a new state of the case named, else as a new case. */
  readonly onStore: (caseId?: string) => Promise<void>;
  readonly onLeave: () => void;
}

/** What can be done with a document that was looked over. Apart: that it is being stored changes nothing above. */
export function PreviewActs({ caseId, waiting, onStore, onLeave }: Props) {
  const { t } = useTranslation('import');
  const [isStoring, setStoring] = useState(false);
  const store = async (as?: string) => {
    setStoring(true);
    await onStore(as);
    setStoring(false);
  };
  return (
    <div className={styles.acts}>
      <Button look="quiet" isDisabled={isStoring} onPress={onLeave}>
        {waiting > 0 ? t('act.skip', { count: waiting }) : t('act.cancel')}
      </Button>
      {caseId === null ? null : (
        <Button isDisabled={isStoring} onPress={() => void store()}>
          {t('act.storeNew')}
        </Button>
      )}
      <Button look="primary" isDisabled={isStoring} onPress={() => void store(caseId ?? undefined)}>
        {t(caseId === null ? 'act.store' : 'act.storeRevision')}
      </Button>
    </div>
  );
}
