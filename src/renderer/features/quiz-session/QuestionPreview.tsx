import type { Question } from '../../../core/quiz/model';
import { Feedback } from './Feedback';
import { QuestionView } from './QuestionView';
import { rightResponse } from './right-response';

interface Props {
  readonly caseId: string;
  readonly question: Question;
}

/** A question as it looks when it was answered rightly, with its explanation and its place in the text. */
export function QuestionPreview({ caseId, question }: Props) {
  const response = rightResponse(question);
  const answered = { response, grade: { isCorrect: true, score: 1 }, durationMs: 0 };
  return (
    <>
      <QuestionView
        isListed
        question={question}
        seed={0}
        answering={{ draft: response, setDraft: () => {}, answered, isGiven: true, isFinal: true }}
        onSubmit={() => {}}
      />
      <Feedback row={{ caseId, question }} answered={answered} isSilent />
    </>
  );
}
