import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TURN_MS, turnPoints } from '../../../../core/exam/contest';
import type { ContestMode } from '../../../../core/exam/model';
import { gradeResponse } from '../../../../core/quiz/grade';
import type { Response } from '../../../../core/quiz/model';
import type { Result } from '../../../../core/result';
import { SECOND_MS } from '../../../../core/time';
import { passTurn } from '../../../data/commands/contests';
import { recordAnswer } from '../../../data/commands/sessions';
import type { QuestionRow, SessionRow } from '../../../data/rows';
import { Bar } from '../../../ui/Bar';
import { Button } from '../../../ui/Button';
import { useMediaQuery } from '../../../ui/use-media-query';
import { tellFailure } from '../../failures';
import type { Answered } from '../answer-props';
import { emptyResponse } from '../empty-response';
import { QuestionView } from '../QuestionView';
import styles from './ContestSession.module.css';
import { useTurnClock } from './use-turn-clock';

interface Props {
  readonly session: SessionRow;
  readonly row: QuestionRow;
  readonly index: number;
  readonly mode: ContestMode;
  /** Called once the answer, or that there was none in time, is stored and looked at. */
  readonly onNext: (isRight: boolean) => void;
}

/** One question of a contest: the clock runs until it is answered, then right and wrong are shown. */
export function ContestTurn({ session, row, index, mode, onNext }: Props) {
  const { t } = useTranslation(['sessions', 'quiz']);
  const { question } = row;
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [isOut, setOut] = useState(false);
  const isCalm = useMediaQuery('(prefers-reduced-motion: reduce)');
  const isOver = answered !== null || isOut;
  const clock = useTurnClock({
    sessionId: session.id,
    cursor: index,
    storedMs: session.cursor === index ? session.elapsedMs : 0,
    limitMs: TURN_MS[mode],
    isRunning: !isOver,
    onOut: runOut,
  });

  const stored = useRef<Promise<void>>(Promise.resolve());
  const store = (write: Promise<Result<unknown>>) => {
    stored.current = write.then((written) => {
      if (!written.ok) tellFailure(written.error);
    });
  };
  function runOut() {
    setOut(true);
    store(passTurn(session.id, question.id));
  }
  const submit = (response: Response) => {
    const durationMs = Math.round(clock.readElapsed());
    const grade = gradeResponse(question, response);
    setAnswered({ response, grade, durationMs });
    store(recordAnswer(session.id, question, response, grade, durationMs));
  };

  const next = () => void stored.current.then(() => onNext(answered?.grade.isCorrect ?? false));

  const draft = answered?.response ?? emptyResponse(question);
  const leftMs = TURN_MS[mode] - clock.elapsedMs;
  const shownMs = isCalm ? Math.ceil(leftMs / SECOND_MS) * SECOND_MS : leftMs;
  // Once time is up the right answer is shown, as for an answer that was wrong.
  const shown =
    answered ?? (isOut ? { response: draft, grade: gradeResponse(question, draft), durationMs: 0 } : null);
  return (
    <>
      <div className={styles.clock} data-late={leftMs <= 5 * SECOND_MS}>
        <div className={styles.bar}>
          <Bar label={t('contest.secondsLeft')} value={shownMs / TURN_MS[mode]} />
        </div>
        <span aria-hidden>{Math.ceil(leftMs / SECOND_MS)}</span>
      </div>
      <QuestionView
        question={question}
        seed={session.seed}
        answering={{ draft, setDraft: () => {}, answered: shown, isGiven: answered !== null }}
        onSubmit={(response) => {
          if (response && !isOver) submit(response);
        }}
      />
      {isOver ? (
        <div className={styles.outcome}>
          <p role="status" data-right={answered?.grade.isCorrect ?? false}>
            {verdict()}
          </p>
          <Button look="primary" autoFocus onPress={next}>
            {t('contest.next')}
          </Button>
        </div>
      ) : null}
    </>
  );

  function verdict(): string {
    if (answered === null) return t('contest.timeUp');
    if (!answered.grade.isCorrect) return t('quiz:verdict.wrong');
    if (mode === 'survival') return t('quiz:verdict.right');
    const points = turnPoints({ isCorrect: true, durationMs: answered.durationMs });
    return `${t('quiz:verdict.right')} ${t('contest.gained', { points })}`;
  }
}
