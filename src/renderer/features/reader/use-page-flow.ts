import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Layout } from '../../../core/settings/schema';
import type { PageFlow } from '../../ui/page-flow';

/** Columns narrower than this many characters are no pleasure to read: one column then. */
const COLUMN_CHARS = 20;
/**
 * Texts longer than this, in UTF-16 code units, stand in one column: columns are laid out whole, which at a million takes
 * many seconds, and beyond some thousands of them Chromium no longer says where a block is.
 */
const MOST_IN_COLUMNS = 200_000;
/** Least space beside a column, in CSS pixels. */
const BESIDE = 36;

/** How the text runs on, and the window it runs in, in CSS pixels; `null` for the usual column, which needs none. */
export interface ShownFlow {
  readonly flow: PageFlow;
  readonly width: number | null;
  readonly height: number | null;
}

const DOWN: ShownFlow = { flow: 'down', width: null, height: null };

/** Whether a text, by its length in UTF-16 code units, stands in one column where two are set. */
export function isTooLongForColumns(length: number): boolean {
  return length > MOST_IN_COLUMNS;
}

/**
 * The flow that a layout gives in the window as it is: two columns only where there is room for them.
 *
 * @param length of the text, in UTF-16 code units
 */
export function usePageFlow(
  layout: Layout,
  sizePx: number,
  length: number,
  scroller: RefObject<HTMLElement | null>,
): ShownFlow {
  const [shown, setShown] = useState(DOWN);
  const canPart = !isTooLongForColumns(length);
  useLayoutEffect(() => {
    const page = scroller.current;
    if (!page || layout === 'scroll') return;
    const measure = () => {
      const width = page.clientWidth;
      const height = page.clientHeight;
      const isRoomy = canPart && width >= 2 * (COLUMN_CHARS * sizePx + 2 * BESIDE);
      const flow = layout === 'vertical' ? 'leftwards' : isRoomy ? 'across' : 'down';
      setShown((now) => {
        if (flow === 'down') return DOWN;
        return now.flow === flow && now.width === width && now.height === height
          ? now
          : { flow, width, height };
      });
    };
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(page);
    return () => sizes.disconnect();
  }, [layout, sizePx, canPart, scroller]);
  return layout === 'scroll' ? DOWN : shown;
}
