import { Fragment } from 'react';
import { Input } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { gradeResponse } from '../../../core/quiz/grade';
import { BLANK, type Question } from '../../../core/quiz/model';
import type { AnswerProps } from './answer-props';
import { MissedBlank } from './MissedBlank';
import styles from './QuestionView.module.css';

type ClozeQuestion = Extract<Question, { kind: 'cloze' }>;

/** A sentence with blanks to type into. */
export function ClozeAnswer({
  question,
  answering,
  onSubmit,
}: AnswerProps & { readonly question: ClozeQuestion }) {
  const { t } = useTranslation('quiz');
  const { draft, setDraft, answered } = answering;
  const blanks = draft.kind === 'cloze' ? draft.blanks : [];
  const parts = question.stem.split(BLANK);
  const fill = (index: number, text: string) =>
    setDraft({ kind: 'cloze', blanks: blanks.map((blank, at) => (at === index ? text : blank)) });
  return (
    <p className={styles.cloze} lang="zh-CN">
      {parts.map((part, index) => (
        <Fragment key={`${index}-${part}`}>
          {part}
          {index < parts.length - 1 ? (
            <>
              <Input
                className={styles.blank ?? ''}
                aria-label={t('blank', { number: index + 1 })}
                value={blanks[index] ?? ''}
                onChange={(event) => fill(index, event.target.value)}
                autoFocus={index === 0 && answered === null}
                readOnly={answered !== null}
                autoComplete="off"
                style={{ width: `${Math.max(6, (question.answer[index]?.[0]?.length ?? 4) + 2)}em` }}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || event.nativeEvent.isComposing || answered) return;
                  event.preventDefault();
                  // The same key press must not also go on to the next question.
                  event.stopPropagation();
                  onSubmit();
                }}
                {...(answered
                  ? { 'data-mark': isRight(question, index, blanks[index] ?? '') ? 'right' : 'wrong' }
                  : {})}
              />
              {answered && !isRight(question, index, blanks[index] ?? '') ? (
                <MissedBlank
                  spellings={question.answer[index] ?? []}
                  given={blanks[index] ?? ''}
                  stem={question.stem}
                />
              ) : null}
            </>
          ) : null}
        </Fragment>
      ))}
    </p>
  );
}

/** Grades one blank alone. */
function isRight(question: ClozeQuestion, index: number, text: string): boolean {
  const alone = { ...question, answer: question.answer.slice(index, index + 1) };
  return gradeResponse(alone, { kind: 'cloze', blanks: [text] }).isCorrect;
}
