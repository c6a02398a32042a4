import { useLayoutEffect, useMemo } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { RATINGS, type Rating } from '../../../core/review/card';
import { suggestRating } from '../../../core/review/suggest-rating';
import { gradeReview } from '../../data/commands/review';
import { useDuePreview } from '../../data/hooks/use-review';
import type { QuestionRow, SessionRow } from '../../data/rows';
import { tellFailure } from '../failures';
import { formatInterval } from './format-interval';
import styles from './RunningSession.module.css';
import type { Answered } from './answer-props';

const NAMES = { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' } as const;

interface Props {
  readonly session: SessionRow;
  readonly row: QuestionRow;
  readonly answered: Answered;
  readonly onNext: () => void;
}

/** The four grades, each with when the question would come back; by press or by the keys 1–4. */
export function GradeButtons({ session, row, answered, onNext }: Props) {
  const { t, i18n } = useTranslation('quiz');
  const now = useMemo(() => Date.now(), []);
  const dues = useDuePreview(row.itemId, now);
  const suggested = suggestRating(row.question, answered);
  const grade = (rating: Rating) => {
    void gradeReview({
      itemId: row.itemId,
      questionId: row.id,
      sessionId: session.id,
      rating,
      durationMs: answered.durationMs,
      answer: { response: answered.response, grade: answered.grade },
    }).then((graded) => {
      if (graded.ok) onNext();
      else tellFailure(graded.error);
    });
  };
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const rating = RATINGS.find((one) => String(one) === event.key);
      const chosen = rating ?? (event.key === 'Enter' && !event.defaultPrevented ? suggested : undefined);
      if (chosen === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Enter' && event.target instanceof HTMLButtonElement && !event.target.disabled)
        return;
      event.preventDefault();
      grade(chosen);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
  return (
    <div className={styles.grades} role="group" aria-label={t('grade.label')}>
      {RATINGS.map((rating) => (
        <Button
          key={rating}
          className={styles.grade ?? ''}
          onPress={() => grade(rating)}
          {...(rating === suggested ? { 'data-suggested': true } : {})}
        >
          <span className={styles.gradeName}>
            {t(`grade.${NAMES[rating]}`)}
            {rating === suggested ? (
              <span className="visually-hidden">{` ${t('grade.suggested')}`}</span>
            ) : null}
          </span>
          <span className={styles.gradeDue}>
            {dues ? formatInterval(dues[rating] - now, i18n.language) : ''}
          </span>
        </Button>
      ))}
    </div>
  );
}
