import type { Inline, Span } from './model';

/** Words of a block that all look alike. `inlines` are those around them, the outermost first. */
export interface Segment extends Span {
  readonly inlines: readonly Inline[];
}

/**
 * Cuts a span of a text wherever one of `inlines` begins or ends, so that each piece can be one text node.
 * Inlines outside the span are left alone. Gives one piece where there is nothing to cut, none for an empty span.
 */
export function segmentsOf(span: Span, inlines: readonly Inline[] = []): readonly Segment[] {
  const inside = inlines.filter(({ start, end }) => start < span.end && end > span.start);
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of inside) {
    cuts.add(Math.max(start, span.start));
    cuts.add(Math.min(end, span.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).flatMap((start, index) => {
    const end = places[index + 1] ?? span.end;
    const around = inside
      .filter((inline) => inline.start <= start && inline.end >= end)
      .sort((a, b) => b.end - b.start - (a.end - a.start));
    return [{ start, end, inlines: around }];
  });
}
