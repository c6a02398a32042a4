import { ArrowLeft, ArrowRight, Flag } from 'lucide-react';
import { useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import type { ExamDetail } from '../../../data/queries/exams';
import { Button, IconToggle } from '../../../ui/Button';
import { isTyping } from '../../../ui/is-typing';
import { emptyResponse } from '../empty-response';
import { QuestionView } from '../QuestionView';
import { ExamHead } from './ExamHead';
import { ExamNavigator } from './ExamNavigator';
import { HandInDialog } from './HandInDialog';
import styles from './RunningExam.module.css';
import { useExam } from './use-exam';

/** An exam under way: one question at a time, any of them to go back to, and nothing said of right or wrong. */
export function RunningExam({ detail }: { readonly detail: ExamDetail }) {
  const { t } = useTranslation('sessions');
  const exam = useExam(detail);
  const [isAsking, setAsking] = useState(false);
  const { index, item, response, states } = exam;
  const total = detail.items.length;

  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isAsking) return;
      if (isTyping(event.target) || event.target instanceof HTMLSelectElement) return;
      if (event.key === 'ArrowRight') exam.goTo(index + 1);
      else if (event.key === 'ArrowLeft') exam.goTo(index - 1);
      else if (event.key.toLowerCase() === 'm') exam.toggleFlag();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });

  if (item === undefined) return null;
  const { question } = item;
  const answering = {
    draft: response ?? emptyResponse(question),
    setDraft: exam.respond,
    answered: null,
    isGiven: response !== null,
  };
  return (
    <div className={styles.screen} data-scroller>
      <ExamHead
        done={states.filter(({ isAnswered }) => isAnswered).length}
        total={total}
        elapsedMs={exam.elapsedMs}
        limitMs={exam.limitMs}
        onLeave={() => navigate('/practice-exam')}
        onHandIn={() => setAsking(true)}
      />
      <div className={styles.columns}>
        <div className={styles.main}>
          <div className={styles.questionHead}>
            <p>
              {t('exam.number', { number: index + 1 })}
              <span className={styles.marks}>{t('exam.marks', { marks: item.marks })}</span>
            </p>
            <IconToggle label={t('exam.flag')} isSelected={exam.isFlagged} onChange={exam.toggleFlag}>
              <Flag size={18} aria-hidden />
            </IconToggle>
          </div>
          <QuestionView
            key={question.id}
            question={question}
            answering={answering}
            onSubmit={(given) => (given ? exam.respond(given) : exam.goTo(index + 1))}
            seed={detail.session.seed}
          />
          <div className={styles.acts}>
            <Button isDisabled={index === 0} onPress={() => exam.goTo(index - 1)}>
              <ArrowLeft size={16} aria-hidden />
              {t('exam.previous')}
            </Button>
            <Button isDisabled={index === total - 1} onPress={() => exam.goTo(index + 1)}>
              {t('exam.next')}
              <ArrowRight size={16} aria-hidden />
            </Button>
            <span className={styles.keys}>{t('exam.keys')}</span>
          </div>
        </div>
        <ExamNavigator items={detail.items} states={states} index={index} onGo={exam.goTo} />
      </div>
      <HandInDialog
        isOpen={isAsking}
        states={states}
        onOpenChange={setAsking}
        onHandIn={() => void exam.handIn()}
      />
    </div>
  );
}
