import { useTranslation } from 'react-i18next';
import type { Question } from '../../../core/quiz/model';
import type { AnswerProps } from './answer-props';
import { ChoiceAnswer } from './ChoiceAnswer';
import { ClozeAnswer } from './ClozeAnswer';
import { MatchingAnswer } from './MatchingAnswer';
import { OrderingAnswer } from './OrderingAnswer';
import styles from './QuestionView.module.css';
import { ShortAnswer } from './ShortAnswer';
import { TrueFalseAnswer } from './TrueFalseAnswer';

interface Props extends AnswerProps {
  readonly question: Question;
  /** One of many on the screen: it is an entry of a list then, and no landmark. */
  readonly isListed?: boolean;
}

/** A question with its answer's controls; once answered, right and wrong are shown in place. */
export function QuestionView({ question, isListed = false, ...props }: Props) {
  const { t } = useTranslation('quiz');
  return (
    <section className={styles.question} {...(isListed ? {} : { 'aria-label': t(`kind.${question.kind}`) })}>
      <p className={styles.kind}>{t(`kind.${question.kind}`)}</p>
      {question.kind === 'cloze' ? null : (
        <h2 className={styles.stem} lang="zh-CN">
          {question.stem}
        </h2>
      )}
      <AnswerControls question={question} {...props} />
    </section>
  );
}

function AnswerControls({ question, ...props }: AnswerProps & { readonly question: Question }) {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return <ChoiceAnswer question={question} {...props} />;
    case 'trueFalse':
      return <TrueFalseAnswer question={question} {...props} />;
    case 'cloze':
      return <ClozeAnswer question={question} {...props} />;
    case 'ordering':
      return <OrderingAnswer question={question} {...props} />;
    case 'matching':
      return <MatchingAnswer question={question} {...props} />;
    case 'shortAnswer':
      return <ShortAnswer question={question} {...props} />;
  }
}
