import {
  BookOpen,
  ChartNoAxesColumn,
  CircleHelp,
  Keyboard,
  Library,
  RotateCcw,
  Search,
  Settings,
} from 'lucide-react';
import { Button, Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { MenuCommand } from '../../shared/ipc/contract';
import { useDueNow } from '../data/hooks/use-review';
import styles from './NavRail.module.css';

/** Places that are parts of another one's. */
const PARTS: Readonly<Record<string, string>> = { '/bank': '/practice', '/notebook': '/read' };

const PLACES = [
  { name: 'shelf', href: '/shelf', icon: Library },
  { name: 'reader', href: '/read', icon: BookOpen },
  { name: 'practice', href: '/practice', icon: CircleHelp },
  { name: 'review', href: '/review', icon: RotateCcw },
  { name: 'progress', href: '/progress', icon: ChartNoAxesColumn },
] as const;

interface Props {
  readonly path: string;
  readonly onRun: (command: MenuCommand) => void;
}

/** The places of the app, always at the left; the current one carries the seal's colour. */
export function NavRail({ path, onRun }: Props) {
  const { t } = useTranslation('app');
  const due = useDueNow()?.dueNow ?? 0;
  const place = PARTS[`/${path.split('/')[1]}`] ?? path;
  return (
    <nav className={styles.rail} aria-label={t('nav.label')}>
      <span className={styles.seal} aria-hidden>
        {t('brand.seal')}
      </span>
      <Button className={styles.place ?? ''} onPress={() => onRun('search.open')}>
        <Search size={22} strokeWidth={1.7} aria-hidden />
        <span>{t('nav.search')}</span>
      </Button>
      <ul className={styles.places}>
        {PLACES.map(({ name, href, icon: Icon }) => (
          <li key={name}>
            <Link
              href={href}
              className={styles.place ?? ''}
              {...(place.startsWith(href) ? { 'aria-current': 'page' as const } : {})}
            >
              <Icon size={22} strokeWidth={1.7} aria-hidden />
              <span>{t(`nav.${name}`)}</span>
              {name === 'review' && due > 0 ? (
                <span className={styles.badge}>
                  {due > 99 ? '99+' : due}
                  <span className="visually-hidden"> {t('nav.due')}</span>
                </span>
              ) : null}
            </Link>
          </li>
        ))}
      </ul>
      <Button className={styles.place ?? ''} onPress={() => onRun('help.shortcuts')}>
        <Keyboard size={22} strokeWidth={1.7} aria-hidden />
        <span>{t('nav.shortcuts')}</span>
      </Button>
      <Link
        href="/settings"
        className={styles.place ?? ''}
        {...(path.startsWith('/settings') ? { 'aria-current': 'page' as const } : {})}
      >
        <Settings size={22} strokeWidth={1.7} aria-hidden />
        <span>{t('nav.settings')}</span>
      </Link>
    </nav>
  );
}
