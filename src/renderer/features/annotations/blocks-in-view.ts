import { chunkOf, observeChunks } from '../../ui/text-blocks';
import type { ViewChange } from '../../ui/view-observer';
import type { ArticleText } from './article-text';

/** Which blocks of an article are in view, and with that sure to be laid out. */
export interface BlocksInView {
  readonly has: (element: Element) => boolean;
  /** Calls `listener` when other blocks are; returns what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Short texts are laid out whole. */
const ALL: BlocksInView = { has: () => true, subscribe: () => () => undefined };

const followed = new WeakMap<ArticleText, BlocksInView>();

/**
 * Follows the chunks of a long article, which are laid out while they are in view (`CaseText.module.css`): one
 * observer for all who ask, at work while there are any.
 */
export function blocksInView(article: ArticleText): BlocksInView {
  if (article.root.dataset['long'] === undefined) return ALL;
  const known = followed.get(article) ?? follow(article.root);
  followed.set(article, known);
  return known;
}

function follow(root: HTMLElement): BlocksInView {
  const inView = new Set<Element>();
  const listeners = new Set<() => void>();
  const onChanges = (changes: readonly ViewChange[]) => {
    for (const { target, isIntersecting } of changes) {
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
    }
    for (const listener of listeners) listener();
  };
  const isInView = (chunk: Element | null) => chunk !== null && inView.has(chunk);
  let unobserve: (() => void) | null = null;
  return {
    has: (element) => isInView(chunkOf(element)),
    subscribe: (listener) => {
      listeners.add(listener);
      unobserve ??= observeChunks(root, { root: root.closest('[role="region"]') }, onChanges);
      return () => {
        listeners.delete(listener);
        // Most who leave come again at once, when what they draw has changed.
        setTimeout(() => {
          if (listeners.size > 0) return;
          unobserve?.();
          unobserve = null;
          inView.clear();
        });
      };
    },
  };
}
