import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import styles from './ImportPreview.module.css';

/** A way to store what was looked over. */
interface StoringAct {
  readonly label: string;
  readonly run: () => Promise<void>;
}

interface Props {
  /** How many documents wait behind this one. */
  readonly waiting: number;
  /** The usual way last. */
  readonly acts: readonly StoringAct[];
  readonly onSkip: () => void;
  readonly onCancel: () => void;
}

/** What can be done with what was looked over. Apart: that it is being stored changes nothing above. */
export function PreviewActs({ waiting, acts, onSkip, onCancel }: Props) {
  const { t } = useTranslation('import');
  const [isStoring, setStoring] = useState(false);
  const store = async ({ run }: StoringAct) => {
    setStoring(true);
    await run();
    setStoring(false);
  };
  return (
    <div className={styles.acts}>
      <Button look="quiet" isDisabled={isStoring} onPress={waiting > 0 ? onSkip : onCancel}>
        {waiting > 0 ? t('act.skip', { count: waiting }) : t('act.cancel')}
      </Button>
      {acts.map((act) => (
        <Button
          key={act.label}
          look={act === acts.at(-1) ? 'primary' : 'secondary'}
          isDisabled={isStoring}
          onPress={() => void store(act)}
        >
          {act.label}
        </Button>
      ))}
    </div>
  );
}
