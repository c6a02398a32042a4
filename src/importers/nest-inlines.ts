import type { Inline } from '../core/text/model';

/**
 * Brings inlines into the order of a block's: by their starts, the longer first. Neighbours that are alike become one, as
 * programs divide one link or stretch of bold words at will; one that crosses another ends where that one does.
 */
export function nestInlines(inlines: readonly Inline[]): readonly Inline[] {
  const latest = new Map<string, number>();
  const whole: Inline[] = [];
  for (const inline of inlines.toSorted(inOrder)) {
    const key = `${inline.kind} ${inline.target ?? ''}`;
    const index = latest.get(key) ?? -1;
    const before = whole[index];
    if (before !== undefined && before.end >= inline.start && inline.kind !== 'noteRef') {
      whole[index] = { ...before, end: Math.max(before.end, inline.end) };
      continue;
    }
    latest.set(key, whole.push(inline) - 1);
  }
  const open: number[] = [];
  return whole.toSorted(inOrder).flatMap((inline): readonly Inline[] => {
    while (open.length > 0 && (open.at(-1) ?? 0) <= inline.start) open.pop();
    const end = Math.min(inline.end, open.at(-1) ?? inline.end);
    open.push(end);
    return [{ ...inline, end }];
  });
}

function inOrder(a: Inline, b: Inline): number {
  return a.start - b.start || b.end - a.end;
}
