import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { recordAnswer } from '../../data/commands/sessions';
import type { QuestionRow, SessionRow } from '../../data/rows';
import { Button } from '../../ui/Button';
import { tellFailure } from '../failures';
import type { Answered } from './answer-props';
import { Feedback } from './Feedback';
import { GradeButtons } from './GradeButtons';
import { QuestionView } from './QuestionView';
import styles from './RunningSession.module.css';
import { useAnswering } from './use-answering';

interface Props {
  readonly session: SessionRow;
  readonly row: QuestionRow;
  readonly onNext: () => void;
}

/** One question's turn: ask, answer, feedback, on. In a review the grade is what stores and goes on. */
export function Turn({ session, row, onNext }: Props) {
  const { t } = useTranslation('quiz');
  const { question } = row;
  const answering = useAnswering(question);
  const { answered } = answering;
  const isReview = session.kind === 'review';
  // One grades a short answer oneself, after seeing the key points: it is stored on the way on.
  const isSelfGraded = question.kind === 'shortAnswer';

  const store = async ({ response, grade, durationMs }: Answered) => {
    const recorded = await recordAnswer(session.id, question, response, grade, durationMs);
    if (!recorded.ok) tellFailure(recorded.error);
  };
  const submit: typeof answering.submit = (response) => {
    const given = answering.submit(response);
    if (!isReview && !isSelfGraded) void store(given);
    return given;
  };
  const next = () => {
    if (answered && !isReview && isSelfGraded) void store(answered).then(onNext);
    else onNext();
  };

  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing) return;
      if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLSelectElement) return;
      // A focused button answers Enter itself.
      if (event.target instanceof HTMLButtonElement && !event.target.disabled) return;
      if (answered && !isReview) next();
      else if (!answered && answering.isComplete) submit();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });

  const hasSubmit = question.kind !== 'single' && question.kind !== 'trueFalse';
  return (
    <>
      <QuestionView question={question} answering={answering} onSubmit={submit} seed={session.seed} />
      {!answered && hasSubmit ? (
        <div className={styles.acts}>
          <Button look="primary" isDisabled={!answering.isComplete} onPress={() => submit()}>
            {t(isSelfGraded ? 'compare' : 'submit')}
          </Button>
        </div>
      ) : null}
      {answered ? <Feedback row={row} answered={answered} /> : null}
      {answered && isReview ? (
        <GradeButtons session={session} row={row} answered={answered} onNext={onNext} />
      ) : null}
      {answered && !isReview ? (
        <div className={styles.acts}>
          <Button look="primary" onPress={next} autoFocus>
            {t('next')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
