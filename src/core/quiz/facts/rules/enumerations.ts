import type { Span } from '../../../text/model';
import type { Analysis } from '../analysis';
import type { Proposal } from '../candidate';

const HAN = '一二三四五六七八九十';
const MARKERS: readonly RegExp[] = [
  /([一二三四五六七八九十])是/gu,
  /([一二三四五六七八九十])要/gu,
  /([一二三四五六七八九十])、/gu,
  /(首先|其次|再次|然后|接着|最后)[，,]?/gu,
  /([0-9]{1,2})[.．、](?![0-9])[ ]?/gu,
  /[（(]([一二三四五六七八九十]|[0-9]{1,2})[）)]/gu,
  /第([一二三四五六七八九十])[，,、是]/gu,
  /([①②③④⑤⑥⑦⑧⑨⑩])/gu,
];
const SEQUENCE = ['首先', '其次', '再次', '然后', '接着', '最后'];
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩';
const ITEM_END = /[。；;！!\n]/u;
const MAX_SPAN = 4000;

interface Marker extends Span {
  readonly order: number;
  /** 首先 may be followed by 最后 at once. */
  readonly mayLeap: boolean;
}

/**
 * Enumerations over several sentences: 一是…二是…, 首先…其次…, 1. 2. 3., （一）（二）, ①②. Markers must stand at the
 * start of a sentence, a clause or a line and count up from one; an item is the words from its marker to the next
 * stop. The fact spans from the first item to the end of the last.
 */
export function findEnumerations({ text, sentences }: Analysis): Proposal[] {
  const found: Proposal[] = [];
  for (const pattern of MARKERS) {
    for (const run of runsOfMarkers(
      [...text.matchAll(pattern)].filter((match) => isAtStart(text, match.index)).map(toMarker),
    )) {
      const items = run.map((marker) => itemAfter(text, marker)).filter(({ start, end }) => end > start);
      const [first, last] = [items[0], items[items.length - 1]];
      if (items.length < 2 || first === undefined || last === undefined) continue;
      if (last.end - first.start > MAX_SPAN || sentences.length === 0) continue;
      found.push({ rule: 'enumeration', kind: 'enumeration', start: first.start, end: last.end, items });
      for (const item of items) found.push({ rule: 'enumeration', kind: 'phrase', ...item });
    }
  }
  return found;
}

function toMarker(match: RegExpExecArray): Marker {
  const key = match[1] ?? '';
  const start = match.index;
  return { order: orderOf(key), mayLeap: SEQUENCE.includes(key), start, end: start + match[0].length };
}

function orderOf(key: string): number {
  if (SEQUENCE.includes(key)) return SEQUENCE.indexOf(key) + 1;
  if (HAN.includes(key)) return HAN.indexOf(key) + 1;
  if (CIRCLED.includes(key)) return CIRCLED.indexOf(key) + 1;
  return Number(key);
}

function isAtStart(text: string, at: number): boolean {
  return at === 0 || '。；;，,：:！？\n'.includes(text.charAt(at - 1)) || text.charAt(at - 1).trim() === '';
}

/** Markers that count up, from 1; 首先…最后 may leave steps out. Nested counts (1. 一是 二是 2.) are apart by pattern. */
function runsOfMarkers(markers: readonly Marker[]): Marker[][] {
  const runs: Marker[][] = [];
  let run: Marker[] = [];
  for (const marker of markers) {
    const last = run[run.length - 1];
    const isNext =
      last !== undefined &&
      (marker.order === last.order + 1 || (marker.mayLeap && marker.order > last.order));
    if (isNext) run.push(marker);
    else {
      if (run.length > 1) runs.push(run);
      run = marker.order === 1 ? [marker] : [];
    }
  }
  if (run.length > 1) runs.push(run);
  return runs;
}

function itemAfter(text: string, { end: from }: Marker): Span {
  const rest = text.slice(from, from + 200);
  const stop = ITEM_END.exec(rest)?.index ?? rest.length;
  let end = from + stop;
  while (end > from && text.charAt(end - 1).trim() === '') end -= 1;
  return { start: from, end };
}
