import { useTranslation } from 'react-i18next';
import type { ErratumRow } from '../../data/rows';
import styles from './Notes.module.css';

/** An erratum: the words as received, the reading proposed, why, and how sure it is. */
export function ErratumNote({ erratum }: { readonly erratum: ErratumRow }) {
  const { t } = useTranslation('reader');
  return (
    <>
      <p className={styles.head}>
        <strong>{t('erratum.title')}</strong>
        <span className={styles.certainty} data-certainty={erratum.certainty}>
          {t(`erratum.certainty.${erratum.certainty}`)}
        </span>
      </p>
      <dl className={styles.pair}>
        <dt>{t('erratum.received')}</dt>
        <dd>
          <del>{erratum.received}</del>
        </dd>
        <dt>{t('erratum.proposed')}</dt>
        <dd>
          <ins>{erratum.proposed || t('erratum.removed')}</ins>
        </dd>
      </dl>
      <p className={styles.text}>{erratum.reason}</p>
    </>
  );
}
