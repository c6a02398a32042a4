import { useEffect, useMemo, useRef, useState } from 'react';
import type { Response } from '../../../../core/quiz/model';
import { handInExam } from '../../../data/commands/exams';
import type { ExamDetail } from '../../../data/queries/exams';
import { tellFailure } from '../../failures';
import { givenResponse } from '../empty-response';
import { ResponseWriter } from './response-writer';
import { useExamClock } from './use-exam-clock';

/** What one question of a paper looks like in the navigator. */
export interface QuestionState {
  readonly isAnswered: boolean;
  readonly isFlagged: boolean;
}

interface Given extends QuestionState {
  readonly response: Response | null;
}

/** An exam under way: what is given, where one is, and the clock. Stored as it changes. */
export function useExam({ session, items, responses }: ExamDetail) {
  const limitMs = session.plan?.kind === 'exam' ? session.plan.timeLimitMs : 0;
  const [index, setIndex] = useState(Math.min(session.cursor, items.length - 1));
  // What was stored is read once: from here on the screen is ahead of the disk.
  const [given, setGiven] = useState<ReadonlyMap<string, Given>>(
    () => new Map([...responses].map(([id, row]) => [id, { ...row, isAnswered: row.response !== null }])),
  );
  const writer = useMemo(() => new ResponseWriter(session.id, tellFailure), [session.id]);
  const { elapsedMs, readElapsed } = useExamClock(session.id, session.elapsedMs, limitMs, index);
  const questionId = items[index]?.question.id ?? '';

  const isHandedIn = useRef(false);
  const since = useRef(session.elapsedMs);
  const handIn = async () => {
    if (isHandedIn.current) return;
    isHandedIn.current = true;
    writer.addTime(questionId, Math.round(readElapsed() - since.current));
    await writer.flush();
    const handedIn = await handInExam(session.id, Math.round(readElapsed()));
    if (!handedIn.ok) tellFailure(handedIn.error);
  };

  useEffect(() => {
    since.current = readElapsed();
    return () => {
      if (isHandedIn.current) return;
      void writer.flush();
      writer.addTime(questionId, Math.round(readElapsed() - since.current));
    };
  }, [questionId, writer, readElapsed]);
  useEffect(() => {
    if (elapsedMs >= limitMs) void handIn();
  });

  const before = given.get(questionId);
  const change = (next: Partial<Given>) => {
    const start: Given = { response: null, isAnswered: false, isFlagged: false };
    setGiven((all) => new Map(all).set(questionId, { ...start, ...all.get(questionId), ...next }));
  };
  return {
    index,
    item: items[index],
    response: before?.response ?? null,
    states: items.map(
      ({ question }): QuestionState => given.get(question.id) ?? { isAnswered: false, isFlagged: false },
    ),
    elapsedMs,
    limitMs,
    isFlagged: before?.isFlagged ?? false,
    respond: (response: Response) => {
      const kept = givenResponse(response);
      change({ response: kept, isAnswered: kept !== null });
      writer.write(questionId, kept, response.kind === 'cloze' || response.kind === 'shortAnswer');
    },
    toggleFlag: () => {
      const isFlagged = !(before?.isFlagged ?? false);
      change({ isFlagged });
      writer.flag(questionId, isFlagged);
    },
    goTo: (next: number) => setIndex(Math.min(Math.max(0, next), items.length - 1)),
    handIn,
  };
}
