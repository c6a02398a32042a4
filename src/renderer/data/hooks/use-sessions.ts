import type { ContestMode, PaperSource } from '../../../core/exam/model';
import { type ExamDetail, getExam, paperSources, runningExam, sectionTitles } from '../queries/exams';
import { listMistakes, type MistakeItem } from '../queries/mistakes';
import {
  bestContest,
  getSession,
  openSessionOf,
  pastSessions,
  type SessionDetail,
} from '../queries/sessions';
import type { SessionRow } from '../rows';
import { useLive } from './use-live';

/** The open session of a kind, on one case if given; `undefined` while loading, `null` where none. */
export function useOpenSession(kind: SessionRow['kind'], caseId?: string): SessionRow | null | undefined {
  return useLive(() => openSessionOf(kind, caseId), [kind, caseId]);
}

/** A session with its questions and answers; `undefined` while loading, `null` if missing. */
export function useSession(id: string): SessionDetail | null | undefined {
  return useLive(() => getSession(id), [id]);
}

/** An exam with its paper and responses; `undefined` while loading, `null` if missing. */
export function useExam(id: string): ExamDetail | null | undefined {
  return useLive(() => getExam(id), [id]);
}

/** The exam under way, which hides its texts; `undefined` while loading, `null` where none. */
export function useRunningExam(): SessionRow | null | undefined {
  return useLive(runningExam, []);
}

/** Finished sessions of a case and those over all, the latest first; `undefined` while loading. */
export function usePastSessions(caseId?: string): readonly SessionRow[] | undefined {
  return useLive(() => pastSessions(caseId), [caseId]);
}

/** The best contest of a mode on a case; `undefined` while loading, `null` where none. */
export function useBestContest(caseId: string, mode: ContestMode): SessionRow | null | undefined {
  return useLive(() => bestContest(caseId, mode), [caseId, mode]);
}

/** The mistakes book, those that left it included; `undefined` while loading. */
export function useMistakes(): readonly MistakeItem[] | undefined {
  return useLive(listMistakes, []);
}

/** Titles of sections by case and section id, of every case on the shelf; `undefined` while loading. */
export function useSectionTitles(): ReadonlyMap<string, ReadonlyMap<string, string>> | undefined {
  return useLive(sectionTitles, []);
}

/** The questions that a paper can be set from, of one case or of all; `undefined` while loading. */
export function usePaperSources(caseId?: string): readonly PaperSource[] | undefined {
  return useLive(() => paperSources(caseId), [caseId]);
}
