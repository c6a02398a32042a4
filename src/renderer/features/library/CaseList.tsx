import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShelfLayout } from '../../../core/settings/schema';
import type { ShelfEntry } from '../../../core/shelf/arrange';
import { useReadShares } from '../../data/hooks/use-shelf';
import { CaseCard } from './CaseCard';
import styles from './CaseList.module.css';
import type { CaseDialogs } from './use-case-acts';
import { type CardSize, useRowsInView } from './use-rows-in-view';

const SIZES: Readonly<Record<ShelfLayout, CardSize>> = {
  grid: { leastWidth: 200, height: 404, gap: 20 },
  list: { leastWidth: Number.POSITIVE_INFINITY, height: 116, gap: 12 },
};

interface Props {
  readonly entries: readonly ShelfEntry[];
  readonly layout: ShelfLayout;
  readonly dialogs: CaseDialogs;
}

/** The cases as covers or as lines. Only those near the window are drawn, so that thousands scroll as a few do. */
export function CaseList({ entries, layout, dialogs }: Props) {
  const { t } = useTranslation('library');
  const list = useRef<HTMLUListElement>(null);
  const size = SIZES[layout];
  const { first, end, columns, rowCount } = useRowsInView(list, entries.length, size);
  const rowHeight = size.height + size.gap;
  const shown = entries.slice(first * columns, end * columns);
  const shares = useReadShares(shown.map(({ id }) => id));
  return (
    <ul
      ref={list}
      className={styles.cases}
      aria-label={t('cases')}
      style={{
        gap: size.gap,
        gridAutoRows: size.height,
        gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
        paddingTop: first * rowHeight,
        paddingBottom: (rowCount - end) * rowHeight,
      }}
    >
      {shown.map((entry, index) => (
        <li key={entry.id} aria-setsize={entries.length} aria-posinset={first * columns + index + 1}>
          <CaseCard entry={entry} readShare={shares?.get(entry.id) ?? 0} layout={layout} dialogs={dialogs} />
        </li>
      ))}
    </ul>
  );
}
