import { useTranslation } from 'react-i18next';
import styles from './SearchPalette.module.css';

const WAYS = ['words', 'phrase', 'exclude', 'tag', 'color', 'case', 'pinyin'] as const;

/** What can be typed, told where nothing is typed yet. */
export function SearchHelp() {
  const { t } = useTranslation('search');
  return (
    <section aria-label={t('help.title')}>
      <p className={styles.about}>{t('help.about')}</p>
      <dl className={styles.ways}>
        {WAYS.map((way) => (
          <div key={way} className={styles.way}>
            <dt>
              <code className={styles.example}>{t(`help.${way}.example`)}</code>
            </dt>
            <dd>{t(`help.${way}.text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
