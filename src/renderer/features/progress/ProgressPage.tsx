import { useTranslation } from 'react-i18next';
import { useProgress } from '../../data/hooks/use-progress';
import { Screen } from '../../ui/Screen';
import { DailyChart } from './DailyChart';
import { formatDay, formatMinutes } from './format';
import styles from './ProgressPage.module.css';
import { SectionTable } from './SectionTable';
import { KindTable } from './KindTable';

/** How far one has come: read, answered, remembered; all from what was really done. */
export function ProgressPage() {
  const { t, i18n } = useTranslation('progress');
  const data = useProgress();
  if (!data) return null;
  const { language } = i18n;
  const percent = (share: number | null) => (share === null ? '–' : `${Math.round(share * 100)}%`);
  const figures = [
    ['read', percent(data.readShare)],
    ['time', formatMinutes(data.readingMs, language)],
    ['answers', String(data.accuracy.answered)],
    ['accuracy', percent(data.accuracy.share)],
    ['days', String(data.activity.days.length)],
    ['streak', String(data.activity.streak)],
  ] as const;
  return (
    <Screen title={t('title')} lead={t('lead')}>
      <dl className={styles.figures}>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`figure.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.charts}>
        <DailyChart
          title={t('reading.title')}
          unit={t('reading.unit')}
          rows={data.readingByDay.map(({ day, ms }) => ({
            day: formatDay(day, language),
            value: Math.round(ms / 60_000),
          }))}
          tone="right"
        />
        <DailyChart
          title={t('answering.title')}
          unit={t('answering.unit')}
          rows={data.readingByDay.map(({ day, answers }) => ({
            day: formatDay(day, language),
            value: answers,
          }))}
          tone="accent"
        />
        <DailyChart
          title={t('forecast.title')}
          unit={t('forecast.unit')}
          rows={data.forecast.map(({ day, count }) => ({ day: formatDay(day, language), value: count }))}
          tone="careful"
        />
      </div>
      <SectionTable sections={data.sections} />
      <KindTable rows={data.byKind} />
    </Screen>
  );
}
