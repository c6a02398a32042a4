import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { FurnitureReason } from '../../core/text/model';
import type { DraftBlock } from '../draft';
import { headingLevel } from './html-elements';

interface ListPlace {
  readonly depth: number;
  readonly isOrdered: boolean;
  count: number;
}

/** Where in a page its reader is. */
export interface Place {
  readonly kind: DraftBlock['kind'];
  readonly level?: number | undefined;
  readonly depth: number;
  readonly list: ListPlace | null;
  /** Why the words here are no part of the document. */
  readonly reason: FurnitureReason | null;
  /** In cells and notes: blocks inside are lines of the one around them. */
  readonly isFlat: boolean;
}

const DEEPEST_LIST = 20;

/** Where a page begins, or a part of it that is read as one block. */
export function firstPlace(
  kind: DraftBlock['kind'],
  depth: number,
  reason: FurnitureReason | null,
  isFlat: boolean,
): Place {
  return { kind, depth, list: null, reason, isFlat };
}

/** The place inside a block. */
export function placeInside(node: Tree.Element, place: Place): Place {
  const { tagName } = node;
  const level = headingLevel(node);
  const inner = { ...place, level };
  if (level !== undefined) return { ...inner, kind: 'heading' };
  if (tagName === 'blockquote') return { ...inner, kind: 'quotation' };
  if (tagName === 'figcaption') return { ...inner, kind: 'figure' };
  if (tagName === 'li') return { ...inner, kind: 'listItem' };
  if (tagName !== 'ul' && tagName !== 'ol') return inner;
  const depth = place.list === null ? 0 : place.list.depth + 1;
  return { ...inner, list: { depth, isOrdered: tagName === 'ol', count: 0 } };
}

/** What stands before the next item of the list here. */
export function nextMarker({ list }: Place): DraftBlock['list'] {
  if (list !== null) list.count += 1;
  const marker = list?.isOrdered === true ? `${list.count}.` : '•';
  return { depth: Math.min(DEEPEST_LIST, list?.depth ?? 0), marker };
}
