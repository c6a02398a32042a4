import { memo, useDeferredValue, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { HOUR_MS, MINUTE_MS } from '../../../core/time';
import type { Section } from '../../../core/text/sections';
import { useUnevenRows } from '../../ui/use-uneven-rows';
import { useShownScript } from '../script-display';
import styles from './Outline.module.css';

/** How headings stand below each other, in CSS pixels; so far outside the window that Tab always finds a next one. */
const HEADINGS = { estimate: 34, gap: 0, overscan: 400 };
/** From so many minutes on, what is left of a book is told in hours. */
const MOST_MINUTES = 120;
const NONE: readonly Section[] = [];

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

/**
 * The headings of the case with how much of each has been read and annotated; the current one is marked and kept in view.
 * Then what is left.
 */
export function Outline({ sections, currentId: readId, shares, counts, leftMs, onJump }: Props) {
  // It follows the text; the text does not wait for it.
  const currentId = useDeferredValue(readId);
  const listed = useDeferredValue(sections, NONE);
  const { t } = useTranslation('reader');
  const shown = useShownScript();
  const list = useRef<HTMLOListElement>(null);
  const ids = useMemo(() => listed.map(({ id }) => id), [listed]);
  const rows = useUnevenRows(list, ids, { keptId: null, shownId: currentId, firstId: currentId }, HEADINGS);
  const minutes = Math.ceil((leftMs ?? 0) / MINUTE_MS);
  const hours = Math.round((leftMs ?? 0) / HOUR_MS);
  const leftWords =
    minutes === 0
      ? t('readThrough')
      : minutes < MOST_MINUTES
        ? t('timeLeft', { count: minutes })
        : t('hoursLeft', { count: hours });
  const beginning = t('beginning');
  return (
    <nav className={styles.outline} aria-label={t('outline')} data-scroller>
      <h2 className={styles.head}>{t('outline')}</h2>
      <ol ref={list} style={{ paddingBottom: rows.spaceBelow }}>
        {rows.drawn.map(({ index, spaceAbove }) => {
          const section = listed[index];
          if (!section) return null;
          return (
            <li
              key={section.id}
              className={styles.entry}
              data-row={section.id}
              aria-setsize={listed.length}
              aria-posinset={index + 1}
              style={{ marginTop: spaceAbove }}
            >
              <Heading
                section={section}
                title={shown(section.title) || beginning}
                isCurrent={section.id === currentId}
                percent={Math.round((shares.get(section.id) ?? 0) * 100)}
                count={counts.get(section.id) ?? 0}
                onJump={onJump}
              />
            </li>
          );
        })}
      </ol>
      {leftMs === null ? null : <p className={styles.left}>{leftWords}</p>}
    </nav>
  );
}

interface HeadingProps {
  readonly section: Section;
  readonly title: string;
  readonly isCurrent: boolean;
  /** Read, 0…100. */
  readonly percent: number;
  /** Annotations. */
  readonly count: number;
  readonly onJump: (section: Section) => void;
}

const Heading = memo(function Heading({ section, title, isCurrent, percent, count, onJump }: HeadingProps) {
  const { t } = useTranslation('reader');
  return (
    <button
      type="button"
      className={styles.item}
      data-level={section.level}
      aria-current={isCurrent ? 'location' : undefined}
      onClick={() => onJump(section)}
    >
      <span className={styles.title}>{title}</span>
      {count > 0 ? (
        <span className={styles.count}>
          {count}
          <span className="visually-hidden"> {t('annotationsHere')}</span>
        </span>
      ) : null}
      <span className={styles.share} data-done={percent === 100 || undefined}>
        <span className="visually-hidden">{t('shareRead')} </span>
        {percent > 0 ? `${percent}%` : ''}
      </span>
    </button>
  );
});
