import { useTranslation } from 'react-i18next';
import { SHELF_LAYOUTS, type ShelfLayout } from '../../../core/settings/schema';
import { SHELF_ORDERS, SHELF_STATES, type ShelfOrder, type ShelfState } from '../../../core/shelf/arrange';
import { setSetting } from '../../data/commands/settings';
import type { CollectionRow } from '../../data/rows';
import { Choice } from '../../ui/Choice';
import { Segments, TextInput } from '../../ui/Field';
import styles from './ShelfTools.module.css';

/** What of the shelf is looked at; it lasts until the shelf is left. */
export interface ShelfFilter {
  /** `shelf`, `archive`, `bin`, or the id of a collection. */
  readonly place: string;
  readonly state: ShelfState;
  readonly tag: string;
  readonly words: string;
}

/** The filter that leaves nothing out. */
export const EVERYTHING: ShelfFilter = { place: 'shelf', state: 'any', tag: '', words: '' };

/** A list needs a key that no tag has: tags are never empty. */
const ANY_TAG = '';

interface Props {
  readonly filter: ShelfFilter;
  readonly onFilter: (filter: ShelfFilter) => void;
  readonly collections: readonly CollectionRow[];
  readonly tags: readonly string[];
  readonly layout: ShelfLayout;
  readonly order: ShelfOrder;
}

/** Search, filters, order and layout of the shelf. */
export function ShelfTools({ filter, onFilter, collections, tags, layout, order }: Props) {
  const { t } = useTranslation('library');
  const change = (next: Partial<ShelfFilter>) => onFilter({ ...filter, ...next });
  return (
    <div className={styles.tools} role="group" aria-label={t('tools')}>
      <TextInput
        label={t('words.label')}
        placeholder={t('words.placeholder')}
        value={filter.words}
        onChange={(words) => change({ words })}
        isLabelHidden
      />
      <Choice
        label={t('place.label')}
        isLabelHidden
        value={filter.place}
        options={[
          ...(['shelf', 'archive', 'bin'] as const).map((value) => ({ value, label: t(`place.${value}`) })),
          ...collections.map(({ id, name }) => ({ value: id, label: t('place.collection', { name }) })),
        ]}
        onChange={(place) => change({ place })}
      />
      <Choice
        label={t('state.label')}
        isLabelHidden
        value={filter.state}
        options={SHELF_STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
        onChange={(state) => change({ state })}
      />
      {tags.length > 0 ? (
        <Choice
          label={t('tag.label')}
          isLabelHidden
          value={filter.tag}
          options={[
            { value: ANY_TAG, label: t('tag.any') },
            ...tags.map((tag) => ({ value: tag, label: `#${tag}` })),
          ]}
          onChange={(tag) => change({ tag })}
        />
      ) : null}
      <Choice
        label={t('order.label')}
        isLabelHidden
        value={order}
        options={SHELF_ORDERS.map((value) => ({ value, label: t(`order.${value}`) }))}
        onChange={(value) => void setSetting('shelf.order', value)}
      />
      <Segments
        label={t('layout.label')}
        isLabelHidden
        value={layout}
        options={SHELF_LAYOUTS.map((value) => ({ value, label: t(`layout.${value}`) }))}
        onChange={(value) => void setSetting('shelf.layout', value)}
      />
    </div>
  );
}
