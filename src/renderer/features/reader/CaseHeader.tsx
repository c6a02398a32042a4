import { useTranslation } from 'react-i18next';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { CaseRow } from '../../data/rows';
import { useShownScript } from '../script-display';
import styles from './CaseHeader.module.css';

/** Title and source of a case, and what was set aside from its page of origin. */
export function CaseHeader({ row }: { readonly row: CaseRow }) {
  const { t, i18n } = useTranslation('reader');
  const shown = useShownScript();
  const facts = [
    ['author', row.authorBody],
    ['publisher', row.publisher],
    ['date', formatDate(row.publishedAt, i18n.language)],
    ['editors', row.editors.join(t('listSeparator'))],
  ] as const;
  return (
    <header className={styles.header} lang={row.language}>
      <h1 className={styles.title}>{shown(row.title)}</h1>
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{t(`source.${name}`)}</dt>
              <dd>{shown(value)}</dd>
            </div>
          ))}
      </dl>
      <p className={styles.printedSource}>{row.sourceLine}</p>
      {row.furniture.length > 0 ? (
        <Disclosure className={styles.aside ?? ''}>
          <Heading level={2} className={styles.asideHead ?? ''}>
            <Button slot="trigger" className={styles.asideButton ?? ''}>
              {t('furniture.show', { count: row.furniture.length })}
            </Button>
          </Heading>
          <DisclosurePanel>
            <p className={styles.asideLead}>{t('furniture.lead')}</p>
            <ul className={styles.pieces}>
              {row.furniture.map((piece, index) => (
                <li key={`${index}-${piece.text}`}>
                  <span>{piece.text}</span>
                  <span className={styles.reason}>{t(`furniture.reason.${piece.reason}`)}</span>
                </li>
              ))}
            </ul>
          </DisclosurePanel>
        </Disclosure>
      ) : null}
    </header>
  );
}

function formatDate(iso: string, language: string): string {
  if (iso === '') return '';
  const hasTime = iso.includes('T');
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    ...(hasTime ? { timeStyle: 'short' } : {}),
  }).format(new Date(hasTime ? iso : `${iso}T00:00`));
}
