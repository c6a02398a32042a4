import { useTranslation } from 'react-i18next';
import { gradeResponse } from '../../../../core/quiz/grade';
import { closeExam, saveResponse } from '../../../data/commands/exams';
import type { ExamDetail } from '../../../data/queries/exams';
import { Button } from '../../../ui/Button';
import { Screen } from '../../../ui/Screen';
import { tellFailure } from '../../failures';
import { QuestionView } from '../QuestionView';
import styles from './ExamReport.module.css';

/** After an exam was handed in: each short answer held against its key points by oneself. */
export function ShortAnswerMarking({ detail }: { readonly detail: ExamDetail }) {
  const { t } = useTranslation('sessions');
  const { session, items, responses } = detail;
  const finish = async () => {
    const closed = await closeExam(session.id);
    if (!closed.ok) tellFailure(closed.error);
  };
  return (
    <Screen title={t('marking.title')} lead={t('marking.lead')}>
      <ol className={styles.items}>
        {items.map(({ question }) => {
          const response = responses.get(question.id)?.response;
          if (response?.kind !== 'shortAnswer') return null;
          const answered = { response, grade: gradeResponse(question, response), durationMs: 0 };
          return (
            <li key={question.id} className={styles.item}>
              <QuestionView
                isListed
                question={question}
                seed={session.seed}
                answering={{ draft: response, setDraft: () => {}, answered, isGiven: true }}
                onSubmit={(next) => {
                  if (next === undefined) return;
                  void saveResponse(session.id, question.id, { response: next }).then((saved) => {
                    if (!saved.ok) tellFailure(saved.error);
                  });
                }}
              />
            </li>
          );
        })}
      </ol>
      <div className={styles.acts}>
        <Button look="primary" onPress={() => void finish()}>
          {t('marking.finish')}
        </Button>
      </div>
    </Screen>
  );
}
