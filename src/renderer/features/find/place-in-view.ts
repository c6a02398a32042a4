import { beginsBefore, endsBefore } from '../../ui/page-flow';
import { lastBeginning } from '../../ui/text-blocks';
import type { ArticleText } from '../annotations';

/** The offset (UTF-16 code units) of the first block that is in view; 0 where none is. */
export function placeInView({ root, source }: ArticleText, scroller: HTMLElement | null): number {
  if (!scroller) return 0;
  const atEdge = lastBeginning(root, (element) => beginsBefore(scroller, element, 0));
  const index = source.blocks.findIndex(({ id }) => id === atEdge?.dataset['block']);
  const end = [...(atEdge?.getClientRects() ?? [])].at(-1);
  const isPast = !end || endsBefore(scroller, end, 0);
  return (source.blocks[isPast ? index + 1 : index] ?? source.blocks[index])?.start ?? 0;
}
