import { useTranslation } from 'react-i18next';
import type { QuestionRow } from '../../data/rows';
import { Button } from '../../ui/Button';
import styles from './BankPage.module.css';
import { useStateChange } from './use-state-change';

interface Props {
  readonly shown: readonly QuestionRow[];
  readonly chosen: readonly QuestionRow[];
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onDone: () => void;
}

/** What can be done with the questions that are ticked, in one step that can be taken back in one. */
export function BulkActs({ shown, chosen, onSelect, onDone }: Props) {
  const { t } = useTranslation('bank');
  const setStates = useStateChange();
  const change = async (state: QuestionRow['state']) => {
    await setStates(
      chosen.map(({ id }) => id),
      state,
    );
    if (state === 'deleted') onDone();
  };
  const isAll = chosen.length > 0 && chosen.length === shown.length;
  const canResume = chosen.some(({ state }) => state === 'suspended');
  return (
    <div className={styles.bulk} role="group" aria-label={t('bulk.label')}>
      <Button
        look="quiet"
        isDisabled={shown.length === 0}
        onPress={() => (isAll ? onDone() : onSelect(shown.map(({ id }) => id)))}
      >
        {t(isAll ? 'bulk.none' : 'bulk.all', { count: shown.length })}
      </Button>
      {chosen.length > 0 ? (
        <>
          <span className={styles.count}>{t('bulk.chosen', { count: chosen.length })}</span>
          <Button onPress={() => void change('approved')}>
            {t(canResume ? 'act.approveAndUse' : 'act.approve')}
          </Button>
          <Button onPress={() => void change('suspended')}>{t('act.suspend')}</Button>
          <Button onPress={() => void change('deleted')}>{t('act.delete')}</Button>
        </>
      ) : (
        <p className={styles.hint}>{t('bulk.keys')}</p>
      )}
    </div>
  );
}
