import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../core/quiz/model';
import { IconButton } from '../../ui/Button';
import type { AnswerProps } from './answer-props';
import styles from './QuestionView.module.css';

type OrderingQuestion = Extract<Question, { kind: 'ordering' }>;

/** Items to bring into order, each moved by its two buttons. */
export function OrderingAnswer({
  question,
  answering,
}: AnswerProps & { readonly question: OrderingQuestion }) {
  const { t } = useTranslation('quiz');
  const { draft, setDraft, answered } = answering;
  const order = draft.kind === 'ordering' ? draft.order : [];
  const move = (place: number, by: 1 | -1) => {
    const next = [...order];
    const [moved] = next.splice(place, 1);
    if (moved === undefined) return;
    next.splice(place + by, 0, moved);
    setDraft({ kind: 'ordering', order: next });
  };
  return (
    <>
      <p className={styles.hint}>{t('hint.ordering')}</p>
      <ol className={styles.options}>
        {order.map((item, place) => {
          const isRight = question.answer[place] === item;
          const name = question.options[item] ?? '';
          return (
            <li
              key={item}
              className={styles.option}
              {...(answered ? { 'data-mark': isRight ? 'right' : 'wrong', 'data-disabled': true } : {})}
            >
              <span className={styles.letter}>{place + 1}</span>
              <span className={styles.grow} lang="zh-CN">
                {name}
              </span>
              {answered ? (
                <span className={styles.mark}>
                  {isRight ? t('mark.right') : t('placeWas', { number: question.answer.indexOf(item) + 1 })}
                </span>
              ) : (
                <>
                  <IconButton
                    label={t('moveUp', { name })}
                    isDisabled={place === 0}
                    onPress={() => move(place, -1)}
                  >
                    <ArrowUp size={18} aria-hidden />
                  </IconButton>
                  <IconButton
                    label={t('moveDown', { name })}
                    isDisabled={place === order.length - 1}
                    onPress={() => move(place, 1)}
                  >
                    <ArrowDown size={18} aria-hidden />
                  </IconButton>
                </>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
