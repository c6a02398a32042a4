import type { Span } from '../../text/model';
import type { BankSource } from '../bank-source';
import { openingLength } from '../stems/openings';

/** A lead-in that ends in a colon, and the items （一）（二） that follow it, a block each. */
export interface Itemised extends Span {
  /** The lead-in without its label and colon. */
  readonly leadIn: string;
  readonly items: readonly string[];
}

const ITEM = /^[（(][一二三四五六七八九十\d]{1,3}[）)]\s*/u;
const FEWEST = 2;

/** The itemised rules of a text, in its order, where no avoided place stands in them. */
export function itemisedOf({ text, source, avoid, parts }: BankSource): readonly Itemised[] {
  const labels = new Map(parts.map(({ start, bodyStart }) => [start, bodyStart]));
  const found: Itemised[] = [];
  source.blocks.forEach((block, index) => {
    const words = text.slice(labels.get(block.start) ?? block.start, block.end);
    if (block.kind === 'heading' || !/[：:]$/u.test(words)) return;
    const following = source.blocks.slice(index + 1);
    const stop = following.findIndex(({ start, end }) => !ITEM.test(text.slice(start, end)));
    const blocks = stop < 0 ? following : following.slice(0, stop);
    const end = blocks.at(-1)?.end ?? block.end;
    const items = blocks.map((item) =>
      text
        .slice(item.start, item.end)
        .replace(ITEM, '')
        .replace(/[。；;\s]+$/u, ''),
    );
    const isTouched = avoid.some((one) => one.start < end && one.end > block.start);
    if (items.length < FEWEST || isTouched || items.includes('')) return;
    const leadIn = words.slice(openingLength(words)).replace(/[：:\s]+$/u, '');
    found.push({ leadIn, items, start: block.start, end });
  });
  return found;
}
