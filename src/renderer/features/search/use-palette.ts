import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { EntryKind } from '../../../core/search/index/entry';
import type { SearchHit } from '../../../core/search/index/search-index';
import { asksNothing } from '../../../core/search/parse-query';
import { usePinyin } from '../script-display';
import { matchCommands, type PaletteCommand } from './match-commands';
import { type PaletteRow, paletteGroups, routeOf } from './palette-rows';
import { useResults } from './use-results';

/** How many of each kind are shown at first, and once all of one kind are wanted. */
const FEW = 5;
const MANY = 200;

/** What is typed into the palette, what it shows, which line is chosen, and what keys do. */
export function usePalette(commands: readonly PaletteCommand[], onClose: () => void) {
  const [typed, setTyped] = useState('');
  const [query, setQuery] = useState('');
  const [only, setOnly] = useState<EntryKind | null>(null);
  const [chosen, setChosen] = useState(0);
  /** Whether Enter was pressed before the results were there. */
  const [isAwaiting, setAwaiting] = useState(false);
  const isComposing = useRef(false);
  const pinyin = usePinyin(true);
  const [location, navigate] = useLocation();
  const results = useResults(query, only === null ? FEW : MANY);
  const isEmpty = asksNothing(query);
  const matched = useMemo(
    () =>
      isEmpty
        ? commands.map((command) => ({ command, marks: [] }))
        : matchCommands(commands, query, pinyin?.readingsOf ?? null),
    [commands, query, isEmpty, pinyin],
  );
  const groups = useMemo(() => paletteGroups(matched, results.groups, only), [matched, results.groups, only]);
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const active = rows[Math.min(chosen, rows.length - 1)];

  const isReady = isEmpty || (results.isCurrent && pinyin !== null);

  const ask = (words: string) => {
    setQuery(words);
    setOnly(null);
    setChosen(0);
    setAwaiting(false);
  };
  const take = (words: string) => {
    setTyped(words);
    // What an input method has not settled yet is no word.
    if (!isComposing.current) ask(words);
  };
  const goTo = (hit: SearchHit) => {
    const route = routeOf(hit);
    if (location !== route) {
      navigate(route);
      return;
    }
    // The place was gone to before and may have been left since: the route is left and, once that has been
    // drawn, taken again.
    navigate(route.slice(0, route.lastIndexOf('/')), { replace: true });
    setTimeout(() => navigate(route, { replace: true }));
  };
  const open = (row: PaletteRow | undefined) => {
    if (row === undefined) return;
    if (row.kind === 'all') {
      setOnly(row.of);
      setChosen(0);
      return;
    }
    onClose();
    if (row.kind === 'command') row.command.run();
    else goTo(row.hit);
  };
  useEffect(() => {
    if (!isAwaiting || !isReady) return;
    setAwaiting(false);
    open(active);
    // What Enter was meant for is known once the results are.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isAwaiting, isReady]);
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method is open its keys are its own.
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step !== undefined && rows.length > 0) {
      const from = Math.min(chosen, rows.length - 1);
      setChosen(
        Math.abs(step) === 1 ? (from + step + rows.length) % rows.length : clamp(from + step, rows.length),
      );
    } else if (event.key === 'Enter') {
      if (isReady || active?.kind === 'command') open(active);
      else setAwaiting(true);
    } else if (event.key === 'Escape' && only !== null) {
      setOnly(null);
      setChosen(0);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const composing = {
    onCompositionStart: () => {
      isComposing.current = true;
    },
    onCompositionEnd: (words: string) => {
      isComposing.current = false;
      take(words);
    },
  };
  return {
    typed,
    take,
    composing,
    groups,
    active,
    choose: choose(rows, setChosen),
    open,
    onKeyDown,
    isEmpty,
    results,
  };
}

const STEPS: Readonly<Record<string, number | undefined>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
};

function clamp(at: number, length: number): number {
  return Math.max(0, Math.min(length - 1, at));
}

function choose(rows: readonly PaletteRow[], setChosen: (index: number) => void) {
  return (row: PaletteRow) => setChosen(rows.findIndex(({ id }) => id === row.id));
}
