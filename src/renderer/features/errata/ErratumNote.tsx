import { useTranslation } from 'react-i18next';
import type { ErratumRow } from '../../data/rows';
import styles from './Errata.module.css';

/** An erratum: the words as received, the reading proposed, why, how sure it is, and whether it is applied. */
export function ErratumNote({ erratum }: { readonly erratum: ErratumRow }) {
  const { t } = useTranslation('errata');
  const reason = erratum.reason || (erratum.suspicion ? t(`suspicion.${erratum.suspicion}`) : '');
  return (
    <>
      <p className={styles.head}>
        <strong>{t(`origin.${erratum.origin}`)}</strong>
        <span className={styles.certainty} data-certainty={erratum.certainty}>
          {t(`certainty.${erratum.certainty}`)}
        </span>
      </p>
      <dl className={styles.pair}>
        <dt>{t('received')}</dt>
        <dd>
          <del>{erratum.received}</del>
        </dd>
        <dt>{t('proposed')}</dt>
        <dd>
          <ins>{erratum.proposed || t('removed')}</ins>
        </dd>
      </dl>
      {reason === '' ? null : <p className={styles.reason}>{reason}</p>}
      {erratum.status === 'rejected' ? <p className={styles.hint}>{t('isRejected')}</p> : null}
    </>
  );
}
