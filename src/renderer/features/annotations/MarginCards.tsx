import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnnotationCard } from './AnnotationCard';
import type { ArticleText } from './article-text';
import { layoutCards } from './layout-cards';
import styles from './MarginCards.module.css';
import type { PlacedAnnotation } from './place-annotations';
import { createTextBoxes } from './text-boxes';
import type { Annotator } from './use-annotator';
import { watchLayout } from './watch-layout';

/** Space between two cards, in CSS pixels. */
const GAP = 8;

interface Props {
  readonly article: ArticleText;
  readonly placed: readonly PlacedAnnotation[];
  /** Those in and around the window, in the order of the text. */
  readonly near: readonly PlacedAnnotation[];
  readonly activeId: string | null;
  readonly editingId: string | null;
  readonly annotator: Annotator;
  /** Changes whenever the text is laid out anew: font, size, measure, width. */
  readonly layoutKey: string;
  readonly onActivate: (id: string) => void;
  readonly onEdit: (id: string | null) => void;
}

/**
 * Notes beside their text, and the active mark's card, wherever it is; plain marks stay quiet until they are chosen.
 * Only the cards near the window are there: they are laid out among themselves.
 */
export function MarginCards(props: Props) {
  const { article, placed, near, activeId, editingId, annotator, layoutKey, onActivate, onEdit } = props;
  const { t } = useTranslation('annotations');
  const column = useRef<HTMLElement>(null);
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map());
  /** Whether cards go with their text at once; they glide only when one of them was chosen or is written in. */
  const [isStill, setStill] = useState(true);
  const chosen = useRef({ activeId, editingId });
  const boxOf = useMemo(() => createTextBoxes(article), [article]);
  const shown = useMemo(() => shownOf(placed, near, activeId), [placed, near, activeId]);

  useLayoutEffect(() => {
    const element = column.current;
    if (!element) return undefined;
    const place = () => {
      const origin = element.getBoundingClientRect().top;
      const boxes = shown.map(({ row, span }) => ({
        id: row.id,
        top: ((span && boxOf(span)?.top) ?? origin) - origin,
        height: element.querySelector<HTMLElement>(`[data-card="${row.id}"]`)?.offsetHeight ?? 0,
      }));
      setTops((before) => {
        const after = layoutCards(boxes, GAP, activeId);
        return isSame(before, after) ? before : after;
      });
    };
    setStill(chosen.current.activeId === activeId && chosen.current.editingId === editingId);
    chosen.current = { activeId, editingId };
    if (shown.length === 0) {
      // Nothing to measure, and asking would have the page laid out at once.
      setTops((before) => (before.size === 0 ? before : new Map()));
      return undefined;
    }
    place();
    let { offsetHeight } = article.root;
    return watchLayout(article, element.children, () => {
      // The text jumps where a part of it was laid out.
      if (article.root.offsetHeight !== offsetHeight) setStill(true);
      ({ offsetHeight } = article.root);
      place();
    });
  }, [article, boxOf, shown, activeId, editingId, layoutKey]);

  return (
    <aside ref={column} className={styles.column} aria-label={t('margin')} data-still={isStill}>
      {shown.map(({ row }) => (
        <div key={row.id} data-card={row.id} className={styles.slot} style={{ top: tops.get(row.id) }}>
          <AnnotationCard
            row={row}
            isActive={row.id === activeId}
            isEditing={row.id === editingId}
            annotator={annotator}
            onActivate={onActivate}
            onEdit={onEdit}
          />
        </div>
      ))}
    </aside>
  );
}

function shownOf(
  placed: readonly PlacedAnnotation[],
  near: readonly PlacedAnnotation[],
  activeId: string | null,
): readonly PlacedAnnotation[] {
  const noted = near.filter(({ row, span }) => span && (row.note !== '' || row.id === activeId));
  const active = placed.find(({ row }) => row.id === activeId);
  if (!active?.span || noted.includes(active)) return noted;
  // Its note may be half written: it stays while the page scrolls on.
  const isBefore = (noted[0]?.span?.start ?? 0) > active.span.start;
  return isBefore ? [active, ...noted] : [...noted, active];
}

function isSame(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([id, top]) => b.get(id) === top);
}
