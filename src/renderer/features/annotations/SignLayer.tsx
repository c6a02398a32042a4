import { useEffect, useState } from 'react';
import { type ArticleText, rectOfSpan } from './article-text';
import { KIND_ICONS, SIGNED_KINDS } from './kind-signs';
import { onLayout } from './on-layout';
import type { PlacedAnnotation } from './place-annotations';
import styles from './SignLayer.module.css';

interface Sign {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

interface Props {
  readonly article: ArticleText;
  readonly placed: readonly PlacedAnnotation[];
}

/**
 * The signs of notes, questions and stars before their words. They lie over the page, not in it, as pinyin does;
 * screen readers have the kind from the lists.
 */
export function SignLayer({ article, placed }: Props) {
  const [signs, setSigns] = useState<readonly Sign[]>([]);
  useEffect(() => {
    const page = article.root.closest<HTMLElement>('[data-page]');
    if (!page) return;
    const signed = placed.filter(({ row, span }) => span && SIGNED_KINDS.has(row.kind));
    return onLayout(article, page, () => {
      const origin = page.getBoundingClientRect();
      setSigns(
        signed.flatMap(({ row, span }) => {
          const box = span && rectOfSpan(article, span);
          return box ? [{ id: row.id, x: box.left - origin.left, y: box.top - origin.top }] : [];
        }),
      );
    });
  }, [article, placed]);
  return (
    <div className={styles.layer} aria-hidden data-signs>
      {signs.map(({ id, x, y }) => {
        const row = placed.find((one) => one.row.id === id)?.row;
        const Icon = row && KIND_ICONS[row.kind];
        return Icon ? (
          <span
            key={id}
            className={styles.sign}
            data-kind={row.kind}
            data-color={row.color}
            style={{ left: x, top: y }}
          >
            <Icon size={13} strokeWidth={2.5} />
          </span>
        ) : null;
      })}
    </div>
  );
}
