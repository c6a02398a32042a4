import { useTranslation } from 'react-i18next';
import { ANNOTATION_KINDS, HIGHLIGHT_COLORS } from '../../../core/annotations/model';
import { Choice } from '../../ui/Choice';
import { TextInput } from '../../ui/Field';
import styles from './AnnotationList.module.css';
import type { ListFilter } from './list-filter';
import type { PlacedAnnotation } from './place-annotations';
import { useColorNames } from './use-color-names';

/** Stands for no choice: a list box needs a value. */
const ALL = '';

interface Props {
  readonly placed: readonly PlacedAnnotation[];
  readonly filter: ListFilter;
  readonly onChange: (filter: ListFilter) => void;
}

/** Kind, colour, tag and words by which the list is narrowed. */
export function ListFilters({ placed, filter, onChange }: Props) {
  const { t } = useTranslation('annotations');
  const colorName = useColorNames();
  const tags = [...new Set(placed.flatMap(({ row }) => row.tags))].sort((a, b) =>
    a.localeCompare(b, 'zh-CN'),
  );
  const all = { value: ALL, label: t('filter.all', { count: placed.length }) } as const;
  return (
    <>
      <div className={styles.filters}>
        <Choice
          label={t('filter.label')}
          value={filter.kind ?? ALL}
          options={[
            all,
            { value: 'noted' as const, label: t('filter.noted') },
            ...ANNOTATION_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
          ]}
          onChange={(kind) => onChange({ ...filter, kind: kind === ALL ? null : kind })}
        />
        <Choice
          label={t('filter.color')}
          value={filter.color ?? ALL}
          options={[
            { value: ALL, label: t('filter.anyColor') },
            ...HIGHLIGHT_COLORS.map((value) => ({ value, label: colorName(value) })),
          ]}
          onChange={(color) => onChange({ ...filter, color: color === ALL ? null : color })}
        />
        {tags.length > 0 ? (
          <Choice<string>
            label={t('filter.tag')}
            value={filter.tag ?? ALL}
            options={[
              { value: ALL, label: t('filter.anyTag') },
              ...tags.map((tag) => ({ value: tag, label: `#${tag}` })),
            ]}
            onChange={(tag) => onChange({ ...filter, tag: tag === ALL ? null : tag })}
          />
        ) : null}
      </div>
      <TextInput
        label={t('filter.words')}
        isLabelHidden
        value={filter.words}
        onChange={(words) => onChange({ ...filter, words })}
        placeholder={t('filter.words')}
      />
    </>
  );
}
