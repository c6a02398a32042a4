import { useEffect, useState } from 'react';
import type { Settings } from '../../../core/settings/schema';
import type { SameLength } from '../../../core/text/same-length';
import type { CaseBundle } from '../../data/queries/cases';
import type { PositionRow } from '../../data/rows';
import { FAMILIES } from './text-style';

/** Shorter texts, in UTF-16 code units, are drawn at once: laid out a second time they keep nobody waiting. */
const LONG = 120_000;
/** The words that a window and what is laid out around it hold, before and after the place, in UTF-16 code units. */
const BEFORE = 2500;
const AFTER = 4500;
/** Nobody waits longer for the right font than this, in milliseconds. */
const LONGEST_WAIT_MS = 600;

interface Input {
  readonly bundle: CaseBundle | null | undefined;
  readonly position: PositionRow | null | undefined;
  readonly family: Settings['reader.fontFamily'];
  /** How words are shown; `null` while unknown. */
  readonly show: SameLength | null;
}

/**
 * Whether the slices of the font that the first words of a long text need are there. Drawn before, its words are looked for
 * in the fonts of the system, whose answer stops the window, and laid out again once the slices have come.
 */
export function useFontsFirst({ bundle, position, family, show }: Input): boolean {
  const [readyFor, setReadyFor] = useState<string | null>(null);
  const isLong = (bundle?.revision.text.length ?? 0) > LONG;
  const caseId = bundle?.case.id ?? null;
  const isReady = !isLong || readyFor === caseId;
  useEffect(() => {
    if (isReady || !bundle || position === undefined || show === null) return undefined;
    let isCurrent = true;
    void loadFonts(bundle, position, family, show).then(() => isCurrent && setReadyFor(caseId));
    return () => {
      isCurrent = false;
    };
  }, [isReady, bundle, position, family, show, caseId]);
  return isReady;
}

async function loadFonts(
  { case: row, revision }: CaseBundle,
  position: PositionRow | null,
  family: Settings['reader.fontFamily'],
  show: SameLength,
): Promise<void> {
  const { text, blocks } = revision;
  const place = blocks.find(({ id }) => id === position?.blockId)?.start ?? 0;
  const from = Math.max(0, place - BEFORE);
  const to = place + AFTER;
  const headings = blocks.filter(({ kind, start, end }) => kind === 'heading' && start < to && end > from);
  const bold = headings.map(({ start, end }) => text.slice(start, end)).join('');
  const loading = Promise.allSettled([
    loadFont(400, FAMILIES[family], show(text.slice(from, to))),
    loadFont(700, FAMILIES[family], show(bold)),
    loadFont(700, FAMILIES.notoSerif, row.title),
  ]);
  // Without a font that is slow or broken the text is still there to be read.
  await Promise.race([loading, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))]);
}

/** The slices of a font that some words need. Its first family is found by the space. */
function loadFont(weight: number, property: string, words: string): Promise<unknown> {
  const families = getComputedStyle(document.documentElement).getPropertyValue(property);
  return document.fonts.load(`${weight} 1em ${families}`, ` ${words}`);
}
