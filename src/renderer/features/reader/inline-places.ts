import type { Block, Inline } from '../../../core/text/model';

/** Whether pointing at an inline has something to show: it leads somewhere. */
export function actsOnClick({ kind, target }: Inline): boolean {
  return (kind === 'link' || kind === 'noteRef') && target !== undefined;
}

/** Tells the inlines of a text apart. */
export function inlineKey({ start, end }: Inline): string {
  return `inline-${start}-${end}`;
}

/** The block that a target such as `#b12` names; `undefined` for an address, and where there is no such block. */
export function blockOfTarget(blocks: readonly Block[], target: string): Block | undefined {
  return target.startsWith('#') ? blocks.find(({ id }) => id === target.slice(1)) : undefined;
}
