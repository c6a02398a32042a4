import { useEffect, useMemo, useState } from 'react';
import type { AnnotationRow } from '../../data/rows';
import type { ArticleText } from './article-text';
import { KIND_ICONS, SIGNED_KINDS } from './kind-signs';
import type { PlacedAnnotation } from './place-annotations';
import styles from './SignLayer.module.css';
import { createTextBoxes } from './text-boxes';
import { watchLayout } from './watch-layout';

interface Sign {
  readonly row: AnnotationRow;
  readonly x: number;
  readonly y: number;
}

interface Props {
  readonly article: ArticleText;
  /** Those whose marks are painted. */
  readonly painted: readonly PlacedAnnotation[];
}

/**
 * The signs of notes, questions and stars before their words. They lie over the page, not in it, as pinyin does;
 * screen readers have the kind from the lists.
 */
export function SignLayer({ article, painted }: Props) {
  const [signs, setSigns] = useState<readonly Sign[]>([]);
  const boxOf = useMemo(() => createTextBoxes(article), [article]);
  useEffect(() => {
    const page = article.root.closest<HTMLElement>('[data-page]');
    if (!page) return;
    const signed = painted.filter(({ row }) => SIGNED_KINDS.has(row.kind));
    const measure = () => {
      const origin = page.getBoundingClientRect();
      const next = signed.flatMap(({ row, span }) => {
        const box = span && boxOf(span);
        return !box || box.isGuessed ? [] : [{ row, x: box.left - origin.left, y: box.top - origin.top }];
      });
      setSigns((old) => (isSame(old, next) ? old : next));
    };
    return watchLayout(article, [page], measure);
  }, [article, painted, boxOf]);
  return (
    <div className={styles.layer} aria-hidden data-signs>
      {signs.map(({ row, x, y }) => {
        const Icon = KIND_ICONS[row.kind];
        return (
          <span
            key={row.id}
            className={styles.sign}
            data-kind={row.kind}
            data-color={row.color}
            style={{ left: x, top: y }}
          >
            <Icon size={13} strokeWidth={2.5} />
          </span>
        );
      })}
    </div>
  );
}

function isSame(a: readonly Sign[], b: readonly Sign[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ row, x, y }, at) => row === b[at]?.row && x === b[at].x && y === b[at].y)
  );
}
