import { useTranslation } from 'react-i18next';
import type { Section } from '../../../core/text/sections';
import { useShownScript } from '../script-display';
import styles from './Outline.module.css';

interface Props {
  readonly sections: readonly Section[];
  readonly currentId: string | null;
  /** Share read, 0…1, by section id. */
  readonly shares: ReadonlyMap<string, number>;
  readonly onJump: (section: Section) => void;
}

/** The headings of the case with how much of each has been read; the current one is marked. */
export function Outline({ sections, currentId, shares, onJump }: Props) {
  const { t } = useTranslation('reader');
  const shown = useShownScript();
  return (
    <nav className={styles.outline} aria-label={t('outline')}>
      <h2 className={styles.head}>{t('outline')}</h2>
      <ol>
        {sections.map((section) => {
          const percent = Math.round((shares.get(section.id) ?? 0) * 100);
          return (
            <li key={section.id}>
              <button
                type="button"
                className={styles.item}
                data-level={section.level}
                aria-current={section.id === currentId ? 'location' : undefined}
                onClick={() => onJump(section)}
              >
                <span className={styles.title}>{shown(section.title) || t('beginning')}</span>
                <span className={styles.share} data-done={percent === 100 || undefined}>
                  <span className="visually-hidden">{t('shareRead')} </span>
                  {percent > 0 ? `${percent}%` : ''}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
