import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { ModalPanel } from '../../../ui/Panel';
import styles from './RunningExam.module.css';
import type { QuestionState } from './use-exam';

/** How many question numbers are listed before the list is cut. */
const LISTED = 20;

interface Props {
  readonly isOpen: boolean;
  readonly states: readonly QuestionState[];
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onHandIn: () => void;
}

/** Asks once before an exam is handed in, since that can't be undone; says what is still open. */
export function HandInDialog({ isOpen, states, onOpenChange, onHandIn }: Props) {
  const { t, i18n } = useTranslation('sessions');
  const places = (isWanted: (state: QuestionState) => boolean) =>
    states.flatMap((state, index) => (isWanted(state) ? [index + 1] : []));
  const open = places(({ isAnswered }) => !isAnswered);
  const flagged = places(({ isFlagged }) => isFlagged);
  const list = (numbers: readonly number[]) =>
    numbers.slice(0, LISTED).join(i18n.language === 'en' ? ', ' : '、') +
    (numbers.length > LISTED ? '…' : '');
  return (
    <ModalPanel title={t('exam.confirmTitle')} isOpen={isOpen} onOpenChange={onOpenChange}>
      <div className={styles.confirm}>
        <p>
          {open.length === 0
            ? t('exam.confirmDone')
            : t('exam.confirmUnanswered', { count: open.length, numbers: list(open) })}
        </p>
        {flagged.length > 0 ? (
          <p>{t('exam.confirmFlagged', { count: flagged.length, numbers: list(flagged) })}</p>
        ) : null}
        <p>{t('exam.confirmFinal')}</p>
        <div className={styles.confirmActs}>
          <Button look="primary" onPress={onHandIn}>
            {t('exam.handIn')}
          </Button>
          <Button autoFocus onPress={() => onOpenChange(false)}>
            {t('exam.stay')}
          </Button>
        </div>
      </div>
    </ModalPanel>
  );
}
