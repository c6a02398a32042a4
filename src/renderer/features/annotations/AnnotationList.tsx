import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HIGHLIGHT_COLORS, type HighlightColor } from '../../../core/annotations/model';
import { Choice } from '../../ui/Choice';
import { TextInput } from '../../ui/Field';
import { AnnotationCard } from './AnnotationCard';
import styles from './AnnotationList.module.css';
import { ExchangeActs } from './exchange/ExchangeActs';
import type { PlacedAnnotation } from './place-annotations';
import type { Annotator } from './use-annotator';

type Filter = 'all' | 'noted' | 'underline' | HighlightColor;

interface Props {
  readonly caseId: string;
  readonly placed: readonly PlacedAnnotation[];
  readonly activeId: string | null;
  readonly editingId: string | null;
  readonly annotator: Annotator;
  readonly onActivate: (id: string) => void;
  readonly onEdit: (id: string | null) => void;
  readonly onAttach: (id: string) => void;
}

/** All annotations of the case in the order of the text, with a filter; choosing one jumps to it. */
export function AnnotationList({
  caseId,
  placed,
  activeId,
  editingId,
  annotator,
  onActivate,
  onEdit,
  onAttach,
}: Props) {
  const { t } = useTranslation('annotations');
  const [filter, setFilter] = useState<Filter>('all');
  const [words, setWords] = useState('');
  const shown = placed.filter((one) => passes(one, filter) && hasWords(one, words));
  const options = [
    { value: 'all' as const, label: t('filter.all', { count: placed.length }) },
    { value: 'noted' as const, label: t('filter.noted') },
    { value: 'underline' as const, label: t('filter.underline') },
    ...HIGHLIGHT_COLORS.map((color) => ({ value: color, label: t(`color.${color}`) })),
  ];
  const acts = (
    <div className={styles.acts}>
      <ExchangeActs caseId={caseId} />
    </div>
  );
  if (placed.length === 0) {
    return (
      <div className={styles.list}>
        {acts}
        <p className={styles.empty}>{t('empty')}</p>
      </div>
    );
  }
  return (
    <div className={styles.list}>
      {acts}
      <Choice<Filter> label={t('filter.label')} value={filter} options={options} onChange={setFilter} />
      <TextInput
        label={t('filter.words')}
        isLabelHidden
        value={words}
        onChange={setWords}
        placeholder={t('filter.words')}
      />
      <ul className={styles.cards}>
        {shown.map(({ row, span }) => (
          <li key={row.id}>
            <AnnotationCard
              row={row}
              hasQuote
              isOrphan={span === null}
              isActive={row.id === activeId}
              isEditing={row.id === editingId}
              annotator={annotator}
              onActivate={() => onActivate(row.id)}
              onEdit={(isEditing) => onEdit(isEditing ? row.id : null)}
              onAttach={() => onAttach(row.id)}
            />
          </li>
        ))}
      </ul>
      {shown.length === 0 ? <p className={styles.empty}>{t('filter.none')}</p> : null}
    </div>
  );
}

function passes({ row }: PlacedAnnotation, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'noted':
      return row.note !== '';
    case 'underline':
      return row.kind === 'underline';
    default:
      return row.color === filter;
  }
}

function hasWords({ row }: PlacedAnnotation, words: string): boolean {
  const wanted = words.trim().toLowerCase();
  return `${row.selectors.exact}\n${row.note}`.toLowerCase().includes(wanted);
}
