import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Layout } from '../../../core/settings/schema';
import type { PageFlow } from '../../ui/page-flow';

/** Columns narrower than this many characters are no pleasure to read: one column then. */
const COLUMN_CHARS = 20;
/** Least space beside a column, in CSS pixels. */
const BESIDE = 36;

/** How the text runs on, and the window it runs in, in CSS pixels; `null` for the usual column, which needs none. */
export interface ShownFlow {
  readonly flow: PageFlow;
  readonly width: number | null;
  readonly height: number | null;
}

const DOWN: ShownFlow = { flow: 'down', width: null, height: null };

/** The flow that a layout gives in the window as it is: two columns only where there is room for them. */
export function usePageFlow(
  layout: Layout,
  sizePx: number,
  scroller: RefObject<HTMLElement | null>,
): ShownFlow {
  const [shown, setShown] = useState(DOWN);
  useLayoutEffect(() => {
    const page = scroller.current;
    if (!page || layout === 'scroll') return;
    const measure = () => {
      const width = page.clientWidth;
      const height = page.clientHeight;
      const isRoomy = width >= 2 * (COLUMN_CHARS * sizePx + 2 * BESIDE);
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
  }, [layout, sizePx, scroller]);
  return layout === 'scroll' ? DOWN : shown;
}
