import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnnotationCard } from './AnnotationCard';
import { type ArticleText, rectOfSpan } from './article-text';
import { layoutCards } from './layout-cards';
import styles from './MarginCards.module.css';
import type { PlacedAnnotation } from './place-annotations';
import type { Annotator } from './use-annotator';

/** Space between two cards, in CSS pixels. */
const GAP = 8;

interface Props {
  readonly article: ArticleText;
  readonly placed: readonly PlacedAnnotation[];
  readonly activeId: string | null;
  readonly editingId: string | null;
  readonly annotator: Annotator;
  /** Changes whenever the text is laid out anew: font, size, measure, width. */
  readonly layoutKey: string;
  readonly onActivate: (id: string) => void;
  readonly onEdit: (id: string | null) => void;
}

/** Notes beside their text, and the active mark's card; plain marks stay quiet until they are chosen. */
export function MarginCards(props: Props) {
  const { article, placed, activeId, editingId, annotator, layoutKey, onActivate, onEdit } = props;
  const { t } = useTranslation('annotations');
  const column = useRef<HTMLElement>(null);
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map());
  const shown = placed.filter(({ row, span }) => span && (row.note !== '' || row.id === activeId));

  useLayoutEffect(() => {
    const element = column.current;
    if (!element) return;
    const place = () => {
      const origin = element.getBoundingClientRect().top;
      const boxes = shown.map(({ row, span }) => ({
        id: row.id,
        top: ((span && rectOfSpan(article, span)?.top) ?? origin) - origin,
        height: element.querySelector<HTMLElement>(`[data-card="${row.id}"]`)?.offsetHeight ?? 0,
      }));
      setTops((before) => {
        const after = layoutCards(boxes, GAP, activeId);
        return isSame(before, after) ? before : after;
      });
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(article.root);
    for (const card of element.children) observer.observe(card);
    return () => observer.disconnect();
  }, [article, shown, activeId, editingId, layoutKey]);

  return (
    <aside ref={column} className={styles.column} aria-label={t('margin')}>
      {shown.map(({ row }) => (
        <div key={row.id} data-card={row.id} className={styles.slot} style={{ top: tops.get(row.id) }}>
          <AnnotationCard
            row={row}
            isActive={row.id === activeId}
            isEditing={row.id === editingId}
            annotator={annotator}
            onActivate={() => onActivate(row.id)}
            onEdit={(isEditing) => onEdit(isEditing ? row.id : null)}
          />
        </div>
      ))}
    </aside>
  );
}

function isSame(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([id, top]) => b.get(id) === top);
}
