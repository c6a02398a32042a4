import { useTranslation } from 'react-i18next';
import { MINUTE_MS } from '../../../core/time';
import type { Section } from '../../../core/text/sections';
import { useShownScript } from '../script-display';
import styles from './Outline.module.css';

interface Props {
  readonly sections: readonly Section[];
  readonly currentId: string | null;
  /** Share read, 0…1, by section id. */
  readonly shares: ReadonlyMap<string, number>;
  /** Annotations in a section itself, by section id. */
  readonly counts: ReadonlyMap<string, number>;
  /** How long the rest of the text takes, in milliseconds; `null` while unknown. */
  readonly leftMs: number | null;
  readonly onJump: (section: Section) => void;
}

/** The headings of the case with how much of each has been read and annotated; the current one is marked. Then what is left. */
export function Outline({ sections, currentId, shares, counts, leftMs, onJump }: Props) {
  const { t } = useTranslation('reader');
  const shown = useShownScript();
  const minutes = Math.ceil((leftMs ?? 0) / MINUTE_MS);
  const leftWords = minutes > 0 ? t('timeLeft', { count: minutes }) : t('readThrough');
  return (
    <nav className={styles.outline} aria-label={t('outline')}>
      <h2 className={styles.head}>{t('outline')}</h2>
      <ol>
        {sections.map((section) => {
          const percent = Math.round((shares.get(section.id) ?? 0) * 100);
          return (
            <li key={section.id} className={styles.entry}>
              <button
                type="button"
                className={styles.item}
                data-level={section.level}
                aria-current={section.id === currentId ? 'location' : undefined}
                onClick={() => onJump(section)}
              >
                <span className={styles.title}>{shown(section.title) || t('beginning')}</span>
                {counts.has(section.id) ? (
                  <span className={styles.count}>
                    {counts.get(section.id)}
                    <span className="visually-hidden"> {t('annotationsHere')}</span>
                  </span>
                ) : null}
                <span className={styles.share} data-done={percent === 100 || undefined}>
                  <span className="visually-hidden">{t('shareRead')} </span>
                  {percent > 0 ? `${percent}%` : ''}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {leftMs === null ? null : <p className={styles.left}>{leftWords}</p>}
    </nav>
  );
}
