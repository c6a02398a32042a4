import { ArchiveRestore, ListChecks } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton, IconToggle } from '../../ui/Button';
import { useUnevenRows } from '../../ui/use-uneven-rows';
import { AnnotationCard } from './AnnotationCard';
import styles from './AnnotationList.module.css';
import { DeletedNotes } from './DeletedNotes';
import { ExchangeActs } from './exchange/ExchangeActs';
import { ListFilters } from './ListFilters';
import { NO_FILTER, passes } from './list-filter';
import { ManyActs } from './ManyActs';
import type { PlacedAnnotation } from './place-annotations';
import type { Annotator } from './use-annotator';

/** How cards stand below each other, in CSS pixels; so far outside the window that Tab always finds a next one. */
const CARDS = { estimate: 66, gap: 12, overscan: 400 };

interface Props {
  readonly caseId: string;
  /** Where the text is being read, in UTF-16 code units: there the list opens. */
  readonly readAt: number;
  readonly placed: readonly PlacedAnnotation[];
  readonly activeId: string | null;
  readonly editingId: string | null;
  readonly annotator: Annotator;
  readonly onActivate: (id: string) => void;
  readonly onEdit: (id: string | null) => void;
  readonly onAttach: (id: string) => void;
}

/**
 * All annotations of the case in the order of the text, narrowed at will; choosing one jumps to it. Only the cards
 * near the window are drawn.
 */
export function AnnotationList(props: Props) {
  const { caseId, readAt, placed, activeId, editingId, annotator, onActivate, onEdit, onAttach } = props;
  const { t } = useTranslation('annotations');
  const [filter, setFilter] = useState(NO_FILTER);
  /** Ids that are ticked; `null` while single ones are worked on. */
  const [ticked, setTicked] = useState<ReadonlySet<string> | null>(null);
  const [isBinOpen, setBinOpen] = useState(false);
  const shown = useMemo(() => placed.filter((one) => passes(one, filter)), [placed, filter]);
  const ids = useMemo(() => shown.map(({ row }) => row.id), [shown]);
  const list = useRef<HTMLUListElement>(null);
  const [firstId] = useState(
    () => placed.find(({ span }) => span && span.start >= readAt)?.row.id ?? placed.at(-1)?.row.id ?? null,
  );
  const rows = useUnevenRows(
    list,
    ids,
    { keptId: editingId, shownId: ticked ? null : activeId, firstId },
    CARDS,
  );
  const chosen = shown.filter(({ row }) => ticked?.has(row.id));
  const tick = (id: string, isTicked: boolean) => {
    const next = new Set(ticked);
    if (isTicked) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  return (
    <div className={styles.list}>
      <div className={styles.acts}>
        {placed.length > 0 ? (
          <IconToggle
            label={t('many.choose')}
            isSelected={ticked !== null}
            onChange={(isOn) => setTicked(isOn ? new Set() : null)}
          >
            <ListChecks size={18} aria-hidden />
          </IconToggle>
        ) : null}
        <IconButton label={t('bin.title')} onPress={() => setBinOpen(true)}>
          <ArchiveRestore size={18} aria-hidden />
        </IconButton>
        <ExchangeActs caseId={caseId} />
      </div>
      {placed.length === 0 ? (
        <p className={styles.empty}>{t('empty')}</p>
      ) : (
        <ListFilters placed={placed} filter={filter} onChange={setFilter} />
      )}
      {ticked ? (
        <ManyActs
          chosen={chosen}
          annotator={annotator}
          onAll={() => setTicked(new Set(ids))}
          onDone={() => setTicked(null)}
        />
      ) : null}
      <ul ref={list} style={{ paddingBottom: rows.spaceBelow }}>
        {rows.drawn.flatMap(({ index, spaceAbove }) => {
          const { row, span } = shown[index] ?? {};
          if (!row) return [];
          return (
            <li
              key={row.id}
              className={styles.entry}
              data-row={row.id}
              aria-setsize={shown.length}
              aria-posinset={index + 1}
              style={{ marginTop: spaceAbove }}
            >
              {ticked ? (
                <input
                  type="checkbox"
                  className={styles.tick}
                  aria-label={t('many.tick', { quote: row.selectors.exact })}
                  checked={ticked.has(row.id)}
                  onChange={({ target }) => tick(row.id, target.checked)}
                />
              ) : null}
              <AnnotationCard
                row={row}
                hasQuote
                isOrphan={span === null}
                isActive={ticked === null && row.id === activeId}
                isEditing={ticked === null && row.id === editingId}
                annotator={annotator}
                onActivate={onActivate}
                onEdit={onEdit}
                onAttach={onAttach}
              />
            </li>
          );
        })}
      </ul>
      {placed.length > 0 && shown.length === 0 ? <p className={styles.empty}>{t('filter.none')}</p> : null}
      {isBinOpen ? <DeletedNotes caseId={caseId} onClose={() => setBinOpen(false)} /> : null}
    </div>
  );
}
