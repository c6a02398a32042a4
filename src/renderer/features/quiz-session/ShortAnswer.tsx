import { Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../core/quiz/model';
import { TextInput } from '../../ui/Field';
import type { AnswerProps } from './answer-props';
import styles from './QuestionView.module.css';

type ShortQuestion = Extract<Question, { kind: 'shortAnswer' }>;

/** An answer in one's own words, then held against the key points by oneself. */
export function ShortAnswer({
  question,
  answering,
  onSubmit,
}: AnswerProps & { readonly question: ShortQuestion }) {
  const { t } = useTranslation('quiz');
  const { draft, setDraft, answered } = answering;
  if (draft.kind !== 'shortAnswer') return null;
  const tick = (point: number, isMet: boolean) => {
    const pointsMet = isMet ? [...draft.pointsMet, point] : draft.pointsMet.filter((one) => one !== point);
    onSubmit({ ...draft, pointsMet });
  };
  return (
    <>
      <TextInput
        label={t('yourAnswer')}
        value={draft.text}
        onChange={(text) => setDraft({ ...draft, text })}
        rows={5}
        isDisabled={answered !== null}
      />
      {answered ? (
        <div className={styles.model} lang="zh-CN">
          <p>{question.answer}</p>
          <p className={styles.hint}>{t('hint.keyPoints')}</p>
          <ul className={styles.points}>
            {question.keyPoints.map((point, index) => (
              <li key={point}>
                <Checkbox
                  className={styles.point ?? ''}
                  isReadOnly={answering.isFinal ?? false}
                  isSelected={draft.pointsMet.includes(index)}
                  onChange={(isMet) => tick(index, isMet)}
                >
                  <span className={styles.box}>
                    <Check size={14} aria-hidden />
                  </span>
                  {point}
                </Checkbox>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
