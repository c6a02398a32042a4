import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { arrangeShelf, type ShelfEntry, type ShelfPlace, shelfTags } from '../../../core/shelf/arrange';
import { useDueNow } from '../../data/hooks/use-review';
import { useSettings } from '../../data/hooks/use-settings';
import { useCollections, useShelfEntries } from '../../data/hooks/use-shelf';
import type { CollectionRow } from '../../data/rows';
import { LinkButton } from '../../ui/LinkButton';
import { Screen } from '../../ui/Screen';
import { ImportDesk } from '../import';
import { CaseDetails } from './CaseDetails';
import { CaseList } from './CaseList';
import { CollectionTools } from './CollectionTools';
import { ExportCase } from './ExportCase';
import { NothingHere } from './NothingHere';
import styles from './ShelfPage.module.css';
import { EVERYTHING, type ShelfFilter, ShelfTools } from './ShelfTools';

/** The cases to study, and what is due today; documents dropped here become cases. */
export function ShelfPage() {
  // The desk stays while the shelf loads: what is being imported is its own.
  return <ImportDesk>{(importButton) => <Shelf acts={importButton} />}</ImportDesk>;
}

function Shelf({ acts }: { readonly acts: ReactNode }) {
  const { t, i18n } = useTranslation('library');
  const entries = useShelfEntries();
  const collections = useCollections();
  const due = useDueNow();
  const { settings } = useSettings();
  const [filter, setFilter] = useState<ShelfFilter>(EVERYTHING);
  const [detailed, setDetailed] = useState<ShelfEntry | null>(null);
  const [exported, setExported] = useState<ShelfEntry | null>(null);
  const dialogs = useMemo(() => ({ onDetails: setDetailed, onExport: setExported }), []);
  const place = placeOf(filter.place, collections ?? []);
  const order = settings['shelf.order'];
  const shown = useMemo(
    () => arrangeShelf(entries ?? [], { ...filter, place, order }, i18n.language),
    [entries, filter, place, order, i18n.language],
  );
  const tags = useMemo(() => shelfTags(entries ?? [], i18n.language), [entries, i18n.language]);
  if (!entries || !collections || !due) return null;
  const onShelf = entries.filter(({ archivedAt, deletedAt }) => archivedAt === 0 && deletedAt === 0).length;
  const chosen = collections.find(({ id }) => id === filter.place);
  return (
    <Screen title={t('title')} lead={t('lead', { count: onShelf })} acts={acts}>
      {due.dueNow > 0 ? (
        <section className={styles.due}>
          <p>
            <strong>{t('due.count', { count: due.dueNow })}</strong>{' '}
            {t('due.time', { count: due.estimateMinutes })}
          </p>
          <LinkButton href="/review" look="primary">
            {t('due.act')}
          </LinkButton>
        </section>
      ) : null}
      <ShelfTools
        filter={filter}
        onFilter={setFilter}
        collections={collections}
        tags={tags}
        layout={settings['shelf.layout']}
        order={order}
      />
      <p className={styles.found} role="status">
        {t('found', { count: shown.length })}
      </p>
      {chosen ? (
        <CollectionTools key={chosen.id} collection={chosen} onDeleted={() => setFilter(EVERYTHING)} />
      ) : null}
      {shown.length === 0 ? (
        <NothingHere filter={filter} place={place.kind} onShowAll={() => setFilter(EVERYTHING)} />
      ) : (
        <CaseList entries={shown} layout={settings['shelf.layout']} dialogs={dialogs} />
      )}
      {detailed ? (
        <CaseDetails
          key={detailed.id}
          entry={detailed}
          collections={collections}
          onClose={() => setDetailed(null)}
        />
      ) : null}
      {exported ? <ExportCase entry={exported} onClose={() => setExported(null)} /> : null}
    </Screen>
  );
}

/** A collection that is gone, as by undo, leaves the shelf. */
function placeOf(place: string, collections: readonly CollectionRow[]): ShelfPlace {
  if (place === 'archive') return ARCHIVE;
  if (place === 'bin') return BIN;
  const collection = collections.find(({ id }) => id === place);
  return collection === undefined ? SHELF : { kind: 'collection', caseIds: collection.caseIds };
}

const SHELF: ShelfPlace = { kind: 'shelf' };
const ARCHIVE: ShelfPlace = { kind: 'archive' };
const BIN: ShelfPlace = { kind: 'bin' };
