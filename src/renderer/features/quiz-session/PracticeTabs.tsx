import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import styles from './PracticeTabs.module.css';

const PLACES = [
  { name: 'practice', href: '/practice' },
  { name: 'exam', href: '/practice-exam' },
  { name: 'contest', href: '/practice-contest' },
  { name: 'mistakes', href: '/practice-mistakes' },
  { name: 'bank', href: '/bank' },
] as const;

/** The ways to practise, from one to the other; the case chosen goes along where there is one. */
export function PracticeTabs({ caseId }: { readonly caseId?: string | undefined }) {
  const { t } = useTranslation('sessions');
  const [path] = useLocation();
  const current = path.split('/')[1];
  return (
    <nav className={styles.tabs} aria-label={t('tabs.label')}>
      {PLACES.map(({ name, href }) => (
        <Link
          key={name}
          className={styles.tab ?? ''}
          href={caseId && name !== 'mistakes' ? `${href}/${caseId}` : href}
          {...(`/${current}` === href ? { 'aria-current': 'page' as const } : {})}
        >
          {t(`tabs.${name}`)}
        </Link>
      ))}
    </nav>
  );
}
