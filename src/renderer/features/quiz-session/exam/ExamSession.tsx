import { useExam as useStoredExam } from '../../../data/hooks/use-sessions';
import { ExamReport } from './ExamReport';
import { RunningExam } from './RunningExam';
import { ShortAnswerMarking } from './ShortAnswerMarking';

/** An exam at whatever point it is: under way, short answers to mark, or its report. */
export function ExamSession({ sessionId }: { readonly sessionId: string }) {
  const detail = useStoredExam(sessionId);
  if (!detail) return null;
  if (detail.session.status !== 'open') return <ExamReport detail={detail} />;
  if (detail.session.handedInAt !== null) return <ShortAnswerMarking detail={detail} />;
  return <RunningExam detail={detail} />;
}
