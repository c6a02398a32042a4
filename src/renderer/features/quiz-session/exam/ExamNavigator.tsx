import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PaperItem } from '../../../../core/exam/model';
import styles from './RunningExam.module.css';
import type { QuestionState } from './use-exam';

interface Props {
  readonly items: readonly PaperItem[];
  readonly states: readonly QuestionState[];
  readonly index: number;
  readonly onGo: (index: number) => void;
}

/** Every question of the paper by number, under its kind: answered, open or flagged. */
export function ExamNavigator({ items, states, index, onGo }: Props) {
  const { t } = useTranslation(['sessions', 'quiz']);
  const kinds = [...new Set(items.map(({ question }) => question.kind))];
  const nameOf = ({ isAnswered, isFlagged }: QuestionState) => {
    const state = t(isAnswered ? 'exam.stateAnswered' : 'exam.stateOpen');
    return isFlagged ? `${state}, ${t('exam.stateFlagged')}` : state;
  };
  return (
    <nav className={styles.navigator} aria-label={t('exam.navigator')}>
      {kinds.map((kind) => (
        <section key={kind}>
          <h2>{t(`quiz:kind.${kind}`)}</h2>
          <ol>
            {items.map(({ question }, place) => {
              const state = states[place];
              if (question.kind !== kind || state === undefined) return null;
              return (
                <li key={question.id}>
                  <Button
                    className={styles.place ?? ''}
                    aria-label={t('exam.jump', { number: place + 1, state: nameOf(state) })}
                    {...(place === index ? { 'aria-current': 'step' as const } : {})}
                    data-answered={state.isAnswered}
                    data-flagged={state.isFlagged}
                    onPress={() => onGo(place)}
                  >
                    {place + 1}
                  </Button>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </nav>
  );
}
