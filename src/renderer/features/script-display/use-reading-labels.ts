import { type RefObject, useEffect, useState } from 'react';
import type { Pinyin } from '../../language/pinyin';
import { observeBlocks } from '../../ui/text-blocks';
import { rareReadings } from './rare-readings';

/** How far outside the window blocks are labelled too. */
const AROUND = '50%';
/** Size of a reading, and its distance from the middle of its character, in units of the text's size. */
const LABEL_EM = 0.54;
const RAISED_EM = 0.5;

/** A reading and where it stands, in CSS pixels of the page. */
export interface ReadingLabel {
  readonly key: string;
  readonly reading: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly isVertical: boolean;
}

/** Labels for the rare characters of the blocks near the window, measured anew whenever the text is laid out. */
export function useReadingLabels(
  article: { readonly root: HTMLElement },
  scroller: RefObject<HTMLElement | null>,
  pinyin: Pinyin | null,
): readonly ReadingLabel[] {
  const [labels, setLabels] = useState<readonly ReadingLabel[]>([]);
  useEffect(() => {
    const { root } = article;
    const page = root.closest<HTMLElement>('[data-page]');
    if (!pinyin || !page) return;
    const near = new Set<Element>();
    let frame = 0;
    const measure = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const origin = page.getBoundingClientRect();
        setLabels([...near].flatMap((block) => labelsOf(block, origin, pinyin)));
      });
    };
    const unobserve = observeBlocks(root, { root: scroller.current, rootMargin: AROUND }, (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
      }
      measure();
    });
    const sizes = new ResizeObserver(measure);
    sizes.observe(root);
    sizes.observe(page);
    document.fonts.addEventListener('loadingdone', measure);
    return () => {
      cancelAnimationFrame(frame);
      unobserve();
      sizes.disconnect();
      document.fonts.removeEventListener('loadingdone', measure);
    };
  }, [article, scroller, pinyin]);
  return labels;
}

function labelsOf(block: Element, origin: DOMRect, pinyin: Pinyin): readonly ReadingLabel[] {
  const { fontSize, writingMode } = getComputedStyle(block);
  const em = Number.parseFloat(fontSize);
  const isVertical = writingMode.startsWith('vertical');
  return readingsIn(block, pinyin).map(({ box, reading, key }) => {
    const x = box.left + box.width / 2 - origin.left;
    const y = box.top + box.height / 2 - origin.top;
    const raised = RAISED_EM * em;
    return {
      key,
      reading,
      x: isVertical ? x + raised : x,
      y: isVertical ? y : y - raised,
      size: LABEL_EM * em,
      isVertical,
    };
  });
}

/** The rare characters of a block with their boxes in the window. */
function readingsIn(block: Element, pinyin: Pinyin) {
  const found: { readonly box: DOMRect; readonly reading: string; readonly key: string }[] = [];
  const nodes = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = nodes.nextNode(), index = 0; node; node = nodes.nextNode(), index += 1) {
    for (const { start, end, reading } of rareReadings(node.textContent ?? '', pinyin)) {
      range.setStart(node, start);
      range.setEnd(node, end);
      const box = range.getClientRects()[0];
      const key = `${block.getAttribute('data-block') ?? ''}-${index}-${start}`;
      if (box) found.push({ box, reading, key });
    }
  }
  return found;
}
