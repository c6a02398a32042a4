import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { createRandom } from '../../../core/random';
import { type SimulatedDay, simulateReviews } from '../../../core/review/simulate';
import type { Settings } from '../../../core/settings/schema';
import { environment } from '../../data/environment';
import { useWorkloadMaterial } from '../../data/hooks/use-review';
import type { WorkloadMaterial } from '../../data/queries/workload';
import { Button } from '../../ui/Button';
import styles from './ReviewSettings.module.css';

const DAYS = 30;
/** Any number: both plans meet the same luck, so that they differ by the change alone. */
const SEED = 1;

interface Props {
  readonly present: Settings;
  readonly proposed: Settings;
  readonly onApply: () => void;
  readonly onDiscard: () => void;
}

/** What a change of the settings would bring, beside what there is; and the choice to take it. */
export function WorkloadForecast({ present, proposed, onApply, onDiscard }: Props) {
  const { t } = useTranslation('settings');
  const material = useWorkloadMaterial();
  // Moving a slider must not wait for the guess.
  const settled = useDeferredValue(proposed);
  const now = useMemo(() => material && simulate(material, present), [material, present]);
  const then = useMemo(() => material && simulate(material, settled), [material, settled]);
  return (
    <section className={styles.forecast} aria-label={t('review.forecast.title')}>
      <h3>{t('review.forecast.title')}</h3>
      {now && then ? (
        <>
          <dl className={styles.plans}>
            <Plan name={t('review.forecast.now')} days={now} ceiling={mostOf([...now, ...then])} />
            <Plan name={t('review.forecast.then')} days={then} ceiling={mostOf([...now, ...then])} />
          </dl>
          <details>
            <summary>{t('review.forecast.table')}</summary>
            <div className={styles.table} tabIndex={0} role="region" aria-label={t('review.forecast.table')}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t('review.forecast.day')}</th>
                    <th scope="col">{t('review.forecast.now')}</th>
                    <th scope="col">{t('review.forecast.then')}</th>
                  </tr>
                </thead>
                <tbody>
                  {then.map(({ day, reviews }, index) => (
                    <tr key={day}>
                      <th scope="row">{day}</th>
                      <td>{now[index]?.reviews ?? 0}</td>
                      <td>{reviews}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        </>
      ) : null}
      <p>{t('review.forecast.limits')}</p>
      <div className={styles.acts}>
        <Button look="quiet" onPress={onDiscard}>
          {t('review.forecast.discard')}
        </Button>
        <Button look="primary" onPress={onApply}>
          {t('review.forecast.apply')}
        </Button>
      </div>
    </section>
  );
}

interface PlanProps {
  readonly name: string;
  readonly days: readonly SimulatedDay[];
  readonly ceiling: number;
}

function Plan({ name, days, ceiling }: PlanProps) {
  const { t, i18n } = useTranslation('settings');
  const total = days.reduce((sum, { reviews }) => sum + reviews, 0);
  const format = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>{t('review.forecast.perDay', { value: format.format(total / days.length) })}</strong>
        <br />
        {t('review.forecast.most', { value: format.format(mostOf(days)) })}
        <div className={styles.bars} aria-hidden>
          {days.map(({ day, reviews }) => (
            <span key={day} style={{ height: `${ceiling === 0 ? 0 : (reviews / ceiling) * 100}%` }} />
          ))}
        </div>
      </dd>
    </div>
  );
}

function mostOf(days: readonly SimulatedDay[]): number {
  return Math.max(0, ...days.map(({ reviews }) => reviews));
}

function simulate({ cards, newCount }: WorkloadMaterial, settings: Settings): readonly SimulatedDay[] {
  const plan = {
    retention: settings['review.desiredRetention'],
    maximumDays: settings['review.maximumDays'],
    steps: settings['review.learningSteps'],
    weights: settings['review.weights'],
    easyDays: settings['review.easyDays'],
    examDay: settings['review.examDay'],
    dailyLimit: settings['review.dailyLimit'],
    newPerDay: settings['review.newPerDay'],
  };
  const { now, utcOffset } = environment();
  return simulateReviews(cards, newCount, plan, now(), DAYS, utcOffset, createRandom(SEED));
}
