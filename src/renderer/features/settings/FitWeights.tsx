import { useTranslation } from 'react-i18next';
import { LEAST_REVIEWS, type WeightFit } from '../../../core/review/fit/fit-weights';
import type { Weights } from '../../../core/review/fit/weights';
import { useReviewCount } from '../../data/hooks/use-review';
import { Bar } from '../../ui/Bar';
import { Button } from '../../ui/Button';
import styles from './ReviewSettings.module.css';
import { useFitting } from './use-fitting';

interface Props {
  /** The weights in force; none where they are the default ones. */
  readonly weights: Weights;
  /** Proposes weights, none for the default ones; they are taken by the forecast that follows. */
  readonly onPropose: (weights: Weights) => void;
}

/** The memory model fitted to one's own reviews, with how much better it foretells them. */
export function FitWeights({ weights, onPropose }: Props) {
  const { t } = useTranslation('settings');
  const count = useReviewCount();
  const { fitting, start, cancel, forget } = useFitting(weights);
  if (count === undefined) return null;
  const isEnough = count >= LEAST_REVIEWS;
  const isRunning = fitting.kind === 'running';
  return (
    <section className={styles.fit} aria-label={t('review.fit.title')}>
      <p className={styles.label}>{t('review.fit.title')}</p>
      <p>{t(weights.length > 0 ? 'review.fit.own' : 'review.fit.default')}</p>
      {isEnough ? null : (
        <p className={styles.note}>{t('review.fit.tooFew', { least: LEAST_REVIEWS, count })}</p>
      )}
      {isRunning ? (
        <div className={styles.fitRunning} role="status">
          <Bar label={t('review.fit.progress')} value={fitting.share} />
          <Button look="quiet" onPress={cancel}>
            {t('review.fit.cancel')}
          </Button>
        </div>
      ) : (
        <div className={styles.fitActs}>
          <Button isDisabled={!isEnough} onPress={start}>
            {t('review.fit.start', { count })}
          </Button>
          {weights.length > 0 ? (
            <Button look="quiet" onPress={() => onPropose([])}>
              {t('review.fit.reset')}
            </Button>
          ) : null}
        </div>
      )}
      {fitting.kind === 'done' ? (
        <FitOutcome
          fit={fitting.fit}
          onPropose={(fitted) => {
            onPropose(fitted);
            forget();
          }}
        />
      ) : null}
    </section>
  );
}

interface OutcomeProps {
  readonly fit: WeightFit;
  readonly onPropose: (weights: Weights) => void;
}

function FitOutcome({ fit: { weights, before, after }, onPropose }: OutcomeProps) {
  const { t, i18n } = useTranslation('settings');
  const format = new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 4, maximumFractionDigits: 4 });
  const rows = [
    { name: t('review.fit.logLoss'), was: before.logLoss, is: after.logLoss },
    { name: t('review.fit.rmse'), was: before.rmse, is: after.rmse },
  ];
  return (
    <div className={styles.fitOutcome} role="status">
      {before.count > 0 ? (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('review.fit.measure', { count: before.count })}</th>
              <th scope="col">{t('review.fit.before')}</th>
              <th scope="col">{t('review.fit.after')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, was, is }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{format.format(was)}</td>
                <td>{format.format(is)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <p>{t(weights === null ? 'review.fit.noBetter' : 'review.fit.better')}</p>
      {weights === null ? null : (
        <Button onPress={() => onPropose(weights)}>{t('review.fit.propose')}</Button>
      )}
    </div>
  );
}
