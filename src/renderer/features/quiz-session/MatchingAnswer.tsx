import { Fragment, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../core/quiz/model';
import type { AnswerProps } from './answer-props';
import styles from './QuestionView.module.css';

type MatchingQuestion = Extract<Question, { kind: 'matching' }>;

/** What belongs to what: each item on the left takes one from a list, by pointer, arrow keys or its number. */
export function MatchingAnswer({
  question,
  answering,
}: AnswerProps & { readonly question: MatchingQuestion }) {
  const { t } = useTranslation('quiz');
  const { draft, setDraft, answered } = answering;
  const pairs = draft.kind === 'matching' ? draft.pairs : [];
  const pair = (item: number, value: string) =>
    setDraft({
      kind: 'matching',
      pairs: pairs.map((match, index) => (index === item ? (value === '' ? null : Number(value)) : match)),
    });
  const onKeyDown = (event: KeyboardEvent, item: number) => {
    const match = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
    if (question.matches[match] === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    pair(item, String(match));
  };
  return (
    <>
      <p className={styles.hint}>{t('hint.matching')}</p>
      <div className={styles.matches} lang="zh-CN">
        {question.options.map((option, index) => {
          const isRight = pairs[index] === question.answer[index];
          return (
            <Fragment key={option}>
              <span className={styles.matchName}>{option}</span>
              <span>
                <select
                  className={styles.select}
                  aria-label={t('matchOf', { name: option })}
                  value={pairs[index] ?? ''}
                  disabled={answered !== null}
                  onChange={(event) => pair(index, event.target.value)}
                  onKeyDown={(event) => onKeyDown(event, index)}
                  {...(answered ? { 'data-mark': isRight ? 'right' : 'wrong' } : {})}
                >
                  <option value="">{t('choose')}</option>
                  {question.matches.map((match, at) => (
                    <option key={match} value={at}>
                      {`${at + 1}. ${match}`}
                    </option>
                  ))}
                </select>
                {answered && !isRight ? (
                  <span className={styles.expected}>{question.matches[question.answer[index] ?? -1]}</span>
                ) : null}
              </span>
            </Fragment>
          );
        })}
      </div>
    </>
  );
}
