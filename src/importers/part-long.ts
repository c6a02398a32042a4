import type { DraftBlock } from './draft';
import { sliceWords } from './words';

/**
 * Longer than any paragraph that somebody wrote, in UTF-16 code units: ten dense pages. A window lays out a paragraph as
 * one piece, and one of 400,000 characters kept it from answering for a quarter of a minute.
 */
const LONGEST = 10_000;
const KINDS: ReadonlySet<DraftBlock['kind']> = new Set(['paragraph', 'quotation']);
/** What ends a sentence, with what closes after it; else a pause. */
const ENDS = [/[。！？!?…][”’」』）)]*/gu, /[；;，,、\s]/gu];

/** Parts a paragraph without end, as files without line breaks have, after its sentences; all words stay. */
export function partLong(block: DraftBlock): readonly DraftBlock[] {
  if (block.text.length <= LONGEST || !KINDS.has(block.kind)) return [block];
  const { inlines: _inlines, anchors, ...rest } = block;
  const parts: DraftBlock[] = [];
  for (let from = 0; from < block.text.length; ) {
    const to = endNear(block.text, from);
    parts.push({ ...rest, ...(from === 0 && anchors ? { anchors } : {}), ...sliceWords(block, from, to) });
    from = to;
  }
  return parts;
}

function endNear(text: string, from: number): number {
  if (text.length - from <= LONGEST) return text.length;
  const words = text.slice(from, from + LONGEST);
  for (const end of ENDS) {
    const last = [...words.matchAll(end)].at(-1);
    if (last !== undefined) return from + last.index + last[0].length;
  }
  const isPair = /[\ud800-\udbff]$/.test(words);
  return from + LONGEST - (isPair ? 1 : 0);
}
