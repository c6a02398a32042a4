import { useTranslation } from 'react-i18next';
import type { ItemStatistics } from '../../../core/quiz/item-statistics';
import type { QuestionRow } from '../../data/rows';
import { Button } from '../../ui/Button';
import styles from './QuestionEditor.module.css';

interface Props {
  readonly row: QuestionRow;
  readonly statistics: ItemStatistics | undefined;
  readonly onState: (state: QuestionRow['state']) => Promise<void>;
}

/** The state of a stored question and how it did, with the acts that change its state. */
export function QuestionFacts({ row, statistics, onState }: Props) {
  const { t, i18n } = useTranslation('bank');
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 });
  const { asked = 0, right = 0, discrimination = null } = statistics ?? {};
  return (
    <div className={styles.facts}>
      <dl className={styles.figures}>
        <div>
          <dt>{t('filter.state')}</dt>
          <dd>{t(`state.${row.state}`)}</dd>
        </div>
        <div>
          <dt>{t('origin.label')}</dt>
          <dd>{t(`origin.${row.question.origin}`)}</dd>
        </div>
        <div>
          <dt>{t('statistics.asked')}</dt>
          <dd>{t('statistics.times', { count: asked })}</dd>
        </div>
        <div>
          <dt>{t('statistics.right')}</dt>
          <dd>{asked === 0 ? t('statistics.none') : `${Math.round((right / asked) * 100)}%`}</dd>
        </div>
        <div>
          <dt>{t('statistics.discrimination')}</dt>
          <dd>{discrimination === null ? t('statistics.tooFew') : number.format(discrimination)}</dd>
        </div>
      </dl>
      <div className={styles.states}>
        {row.state === 'approved' ? null : (
          <Button onPress={() => void onState('approved')}>
            {t(row.state === 'suspended' ? 'act.approveAndUse' : 'act.approve')}
          </Button>
        )}
        {row.state === 'suspended' ? null : (
          <Button onPress={() => void onState('suspended')}>{t('act.suspend')}</Button>
        )}
        <Button onPress={() => void onState('deleted')}>{t('act.delete')}</Button>
      </div>
    </div>
  );
}
