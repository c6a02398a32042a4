import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { markPaper, marksByKind, marksBySection, paperResult } from '../../../../core/exam/report';
import { useSectionTitles } from '../../../data/hooks/use-sessions';
import type { ExamDetail } from '../../../data/queries/exams';
import { Segments } from '../../../ui/Field';
import { LinkButton } from '../../../ui/LinkButton';
import { Screen } from '../../../ui/Screen';
import styles from './ExamReport.module.css';
import { formatClock } from './format-clock';
import { MarkedQuestion } from './MarkedQuestion';
import { MarkTable } from './MarkTable';

const SHOWN = ['all', 'notRight'] as const;

/** What came of an exam: marks, time, by kind and by section, and every question explained. */
export function ExamReport({ detail }: { readonly detail: ExamDetail }) {
  const { t, i18n } = useTranslation(['sessions', 'quiz']);
  const { session, items, responses } = detail;
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('all');
  const titles = useSectionTitles();
  const scoring = session.plan?.kind === 'exam' ? session.plan.scoring : 'allOrNothing';
  const marked = useMemo(
    () => markPaper(items, [...responses.values()], scoring),
    [items, responses, scoring],
  );
  const result = session.result ?? paperResult(marked);
  const unanswered = marked.filter(({ isAnswered }) => !isAnswered).length;
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  const visible = marked
    .map((one, index) => ({ one, number: index + 1 }))
    .filter(({ one }) => shown === 'all' || !one.isCorrect);
  const figures = [
    [t('report.score'), result.score, t('report.outOf', { marks: result.maxScore })],
    [t('report.right'), result.right, `/ ${result.asked}`],
    [t('report.unanswered'), unanswered, ''],
    [t('report.time'), formatClock(session.elapsedMs), ''],
  ] as const;
  return (
    <Screen
      title={t('report.title')}
      lead={t('report.setup', {
        date: date.format(session.startedAt),
        seed: session.seed,
        scoring: t(`examSetup.scoring_${scoring}`),
      })}
    >
      <dl className={styles.figures}>
        {figures.map(([name, value, of]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value} <small>{of}</small>
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.tables}>
        <MarkTable
          title={t('report.byKind')}
          head={t('report.kind')}
          rows={[...marksByKind(marked)].map(([kind, sum]) => ({
            key: kind,
            name: t(`quiz:kind.${kind}`),
            ...sum,
          }))}
        />
        <MarkTable
          title={t('report.bySection')}
          head={t('report.section')}
          language="zh-CN"
          rows={marksBySection(marked).map((sum) => ({
            key: `${sum.caseId}/${sum.sectionId}`,
            name: titles?.get(sum.caseId)?.get(sum.sectionId) || t('report.beginning'),
            ...sum,
          }))}
        />
      </div>
      <section>
        <div className={styles.listHead}>
          <h2>{t('report.questions')}</h2>
          <Segments
            label={t('report.show')}
            isLabelHidden
            value={shown}
            options={SHOWN.map((value) => ({ value, label: t(`report.${value}`) }))}
            onChange={setShown}
          />
        </div>
        {visible.length === 0 ? <p>{t('report.none')}</p> : null}
        <ol className={styles.items}>
          {visible.map(({ one, number }) => (
            <MarkedQuestion
              key={one.item.question.id}
              number={number}
              marked={one}
              response={responses.get(one.item.question.id)?.response ?? null}
              seed={session.seed}
            />
          ))}
        </ol>
      </section>
      <div className={styles.acts}>
        <LinkButton href="/practice-exam" look="primary">
          {t('report.again')}
        </LinkButton>
        <LinkButton href="/practice">{t('report.back')}</LinkButton>
      </div>
    </Screen>
  );
}
