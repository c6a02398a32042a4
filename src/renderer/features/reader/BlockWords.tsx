import type { ReactNode } from 'react';
import type { Inline, Span } from '../../../core/text/model';
import { type Segment, segmentsOf } from '../../../core/text/segments';
import { actsOnClick, inlineKey } from './inline-places';

/** The words of a block or cell, ready for an element: `start` belongs at the element if it holds them itself. */
interface Words {
  readonly start: number | undefined;
  readonly children: ReactNode;
}

/**
 * Words as one text node of the element itself, or as holders inside it where parts of them look otherwise;
 * `article-text.ts` relies on either.
 *
 * @param text the words of `span` as they are shown, of the same length
 */
export function wordsOf(text: string, span: Span, inlines: readonly Inline[] | undefined): Words {
  const segments = segmentsOf(span, inlines);
  const isPlain = segments.length === 0 || (segments.length === 1 && segments[0]?.inlines.length === 0);
  if (isPlain) return { start: span.start, children: text };
  return {
    start: undefined,
    children: segments.map((segment) => (
      <SegmentView
        key={segment.start}
        segment={segment}
        text={text.slice(segment.start - span.start, segment.end - span.start)}
      />
    )),
  };
}

function SegmentView({ segment, text }: { readonly segment: Segment; readonly text: string }) {
  return segment.inlines.reduceRight<ReactNode>(
    (inside, inline) => wrap(inline, inside, segment.start === inline.start),
    <span data-start={segment.start}>{text}</span>,
  );
}

function wrap(inline: Inline, inside: ReactNode, isFirst: boolean): ReactNode {
  switch (inline.kind) {
    case 'strong':
      return <strong>{inside}</strong>;
    case 'emphasis':
      return <em>{inside}</em>;
    case 'superscript':
      return <sup>{inside}</sup>;
    case 'subscript':
      return <sub>{inside}</sub>;
    case 'code':
      return <code>{inside}</code>;
    case 'link':
    case 'noteRef': {
      const Tag = inline.kind === 'noteRef' ? 'sup' : 'span';
      if (!actsOnClick(inline)) return <Tag>{inside}</Tag>;
      // Never an `href`: an address in a document is shown and copied, not followed.
      return (
        <Tag>
          <span role="link" tabIndex={isFirst ? 0 : -1} data-inline={inlineKey(inline)}>
            {inside}
          </span>
        </Tag>
      );
    }
  }
}
