import { useTranslation } from 'react-i18next';
import type { MarkedItem } from '../../../../core/exam/report';
import { gradeResponse } from '../../../../core/quiz/grade';
import type { Response } from '../../../../core/quiz/model';
import { emptyResponse } from '../empty-response';
import { Feedback } from '../Feedback';
import { QuestionView } from '../QuestionView';
import styles from './ExamReport.module.css';

interface Props {
  readonly number: number;
  readonly marked: MarkedItem;
  readonly response: Response | null;
  readonly seed: number;
}

/** A question of a paper as it was answered, with its marks, the right answer and why. */
export function MarkedQuestion({ number, marked, response, seed }: Props) {
  const { t } = useTranslation('sessions');
  const { item, earned, isCorrect } = marked;
  const { question } = item;
  const draft = response ?? emptyResponse(question);
  const answered = { response: draft, grade: gradeResponse(question, draft), durationMs: 0 };
  return (
    <li className={styles.item}>
      <p className={styles.itemHead}>
        <b>{t('exam.number', { number })}</b>
        <span className={styles.itemScore} data-right={isCorrect}>
          {t('report.itemScore', { earned, marks: item.marks })}
        </span>
        {response === null ? <span className={styles.blank}>{t('report.notAnswered')}</span> : null}
      </p>
      <QuestionView
        isListed
        question={question}
        seed={seed}
        answering={{ draft, setDraft: () => {}, answered, isGiven: response !== null, isFinal: true }}
        onSubmit={() => {}}
      />
      <Feedback
        row={item}
        answered={{ ...answered, grade: { isCorrect, score: earned / item.marks } }}
        isSilent
      />
    </li>
  );
}
