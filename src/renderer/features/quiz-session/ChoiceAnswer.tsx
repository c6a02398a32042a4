import { useLayoutEffect, useMemo } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { optionOrder } from '../../../core/quiz/option-order';
import type { Question, Response } from '../../../core/quiz/model';
import { isTyping } from '../../ui/is-typing';
import { optionMark } from './option-mark';
import type { AnswerProps } from './answer-props';
import styles from './QuestionView.module.css';

type ChoiceQuestion = Extract<Question, { kind: 'single' | 'multiple' }>;

/** One or several of a few options, by pointer or by the keys 1–9 and A–I. */
export function ChoiceAnswer({
  question,
  answering,
  onSubmit,
  seed,
}: AnswerProps & { readonly question: ChoiceQuestion }) {
  const { t } = useTranslation('quiz');
  const order = useMemo(() => optionOrder(question, seed), [question, seed]);
  const { draft, setDraft, answered } = answering;
  const isAnswered = answered !== null;

  useLayoutEffect(() => {
    if (isAnswered) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const option = order[keyIndex(event.key)];
      if (option === undefined) return;
      event.preventDefault();
      choose(option);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });

  function choose(option: number) {
    if (question.kind === 'single') onSubmit({ kind: 'single', choice: option });
    else setDraft(toggled(draft, option));
  }

  const right = question.kind === 'single' ? [question.answer] : question.answer;
  return (
    <>
      {question.kind === 'multiple' ? <p className={styles.hint}>{t('hint.multiple')}</p> : null}
      <ul className={styles.options}>
        {order.map((option, place) => {
          const mark = optionMark(isAnswered, right.includes(option), isChosen(draft, option));
          return (
            <li key={option}>
              <ToggleButton
                className={styles.option ?? ''}
                isSelected={isChosen(draft, option)}
                isDisabled={isAnswered}
                onChange={() => choose(option)}
                {...(mark ? { 'data-mark': mark } : {})}
              >
                <span className={styles.letter}>{String.fromCharCode(65 + place)}</span>
                <span className={styles.grow} lang="zh-CN">
                  {question.options[option]}
                </span>
                {mark ? <span className={styles.mark}>{t(`mark.${mark}`)}</span> : null}
              </ToggleButton>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function keyIndex(key: string): number {
  if (/^[1-9]$/.test(key)) return Number(key) - 1;
  return /^[a-i]$/i.test(key) ? key.toLowerCase().charCodeAt(0) - 97 : -1;
}

function isChosen(draft: Response, option: number): boolean {
  if (draft.kind === 'single') return draft.choice === option;
  return draft.kind === 'multiple' && draft.choices.includes(option);
}

function toggled(draft: Response, option: number): Response {
  if (draft.kind !== 'multiple') return draft;
  const choices = draft.choices.includes(option)
    ? draft.choices.filter((one) => one !== option)
    : [...draft.choices, option].sort((a, b) => a - b);
  return { kind: 'multiple', choices };
}
