import { useMemo, useRef, useState } from 'react';
import { gradeResponse } from '../../../core/quiz/grade';
import type { Question, Response } from '../../../core/quiz/model';
import type { Answered } from './answer-props';
import { emptyResponse } from './empty-response';

/** The state of answering one question: the draft, then the graded answer. Use one per question, by key. */
export function useAnswering(question: Question) {
  const [draft, setDraft] = useState<Response>(() => emptyResponse(question));
  const [answered, setAnswered] = useState<Answered | null>(null);
  const startedAt = useRef(performance.now());
  return useMemo(
    () => ({
      draft,
      setDraft,
      answered,
      isGiven: answered !== null,
      isComplete: isComplete(draft),
      /** Grades a response, the draft if none is given, and gives what was graded. */
      submit: (response: Response = draft): Answered => {
        const durationMs = Math.round(performance.now() - startedAt.current);
        const next = { response, grade: gradeResponse(question, response), durationMs };
        setDraft(response);
        setAnswered(next);
        return next;
      },
    }),
    [draft, answered, question],
  );
}

/** Whether there is something to grade; true/false and single choice are given by one act. */
function isComplete(response: Response): boolean {
  switch (response.kind) {
    case 'single':
      return response.choice >= 0;
    case 'multiple':
      return response.choices.length > 0;
    case 'cloze':
      return response.blanks.some((blank) => blank.trim() !== '');
    case 'matching':
      return response.pairs.every((pair) => pair !== null);
    case 'trueFalse':
    case 'ordering':
    case 'shortAnswer':
      return true;
  }
}
