import { useLayoutEffect } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../core/quiz/model';
import { optionMark } from './option-mark';
import type { AnswerProps } from './answer-props';
import styles from './QuestionView.module.css';

const KEYS: Readonly<Record<string, boolean>> = { '1': true, '2': false, t: true, f: false };

/** Right or wrong, by one press or by the keys 1 and 2. */
export function TrueFalseAnswer({
  question,
  answering,
  onSubmit,
}: AnswerProps & { readonly question: Extract<Question, { kind: 'trueFalse' }> }) {
  const { t } = useTranslation('quiz');
  const { draft, answered, isGiven } = answering;
  useLayoutEffect(() => {
    if (answered) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const value = KEYS[event.key.toLowerCase()];
      if (value === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      onSubmit({ kind: 'trueFalse', value });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [answered, onSubmit]);
  return (
    <div className={styles.pair}>
      {([true, false] as const).map((value) => {
        const isChosen = isGiven && draft.kind === 'trueFalse' && draft.value === value;
        const mark = optionMark(answered !== null, question.answer === value, isChosen);
        return (
          <ToggleButton
            key={String(value)}
            className={styles.option ?? ''}
            isSelected={isChosen}
            isDisabled={answered !== null}
            onChange={() => onSubmit({ kind: 'trueFalse', value })}
            {...(mark ? { 'data-mark': mark } : {})}
          >
            <span className={styles.letter}>{value ? '1' : '2'}</span>
            <span className={styles.grow}>{t(value ? 'true' : 'false')}</span>
            {mark ? <span className={styles.mark}>{t(`mark.${mark}`)}</span> : null}
          </ToggleButton>
        );
      })}
    </div>
  );
}
