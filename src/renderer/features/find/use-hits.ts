import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { findAll } from '../../../core/search/find';
import { findByPinyin } from '../../../core/search/find-by-pinyin';
import { fold, type Folded } from '../../../core/search/fold';
import type { Span } from '../../../core/text/model';
import { usePinyin } from '../script-display';

interface Input {
  readonly text: string;
  readonly isOpen: boolean;
  readonly query: string;
  readonly isPinyin: boolean;
}

const NONE: readonly Span[] = [];

/**
 * The places of a query in a text, in order, and whether they are those of this very query: a long text is
 * folded once, after the bar is on the screen, and searched while typing goes on.
 */
export function useHits({ text, isOpen, query, isPinyin }: Input) {
  const folded = useFolded(text, isOpen);
  const pinyin = usePinyin(isOpen && isPinyin);
  const wanted = useDeferredValue(query);
  const hits = useMemo(() => {
    if (!folded || wanted === '') return NONE;
    const literal = findAll(folded.folded, wanted);
    if (!pinyin) return literal;
    return joined(literal, findByPinyin(folded.text, wanted, pinyin.readingsOf));
  }, [folded, wanted, pinyin]);
  const isCurrent = folded?.text === text && wanted === query && (!isPinyin || pinyin !== null);
  return { hits, isCurrent };
}

function useFolded(text: string, isOpen: boolean) {
  const [folded, setFolded] = useState<{ readonly text: string; readonly folded: Folded } | null>(null);
  useEffect(() => {
    if (!isOpen || folded?.text === text) return;
    // After the bar has been painted: a million characters take about 0.1 s.
    const timer = setTimeout(() => setFolded({ text, folded: fold(text) }));
    return () => clearTimeout(timer);
  }, [text, isOpen, folded]);
  return folded;
}

/** Both rows of hits as one, in order; what overlaps an earlier hit is left out. */
function joined(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  let end = 0;
  return [...a, ...b]
    .sort((one, other) => one.start - other.start)
    .filter((hit) => {
      const isFree = hit.start >= end;
      if (isFree) end = hit.end;
      return isFree;
    });
}
