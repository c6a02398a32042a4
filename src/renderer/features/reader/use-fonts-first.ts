import { useEffect, useState } from 'react';
import type { Settings } from '../../../core/settings/schema';
import { lastIndexWhere } from '../../../core/text/last-index-where';
import type { CanonicalText } from '../../../core/text/model';
import type { SameLength } from '../../../core/text/same-length';
import type { CaseBundle } from '../../data/queries/cases';
import type { PositionRow } from '../../data/rows';
import { sendInPieces } from '../../workers/in-pieces';
import { FAMILIES } from './text-style';

/** Shorter texts, in UTF-16 code units, are drawn at once: laid out a second time they keep nobody waiting. */
const LONG = 120_000;
/** The words that a window and what is laid out around it hold, before and after the place, in UTF-16 code units. */
const BEFORE = 2500;
const AFTER = 4500;
/** To ask for the slices of so many different characters, or to draw so many first, takes some milliseconds. */
const ASKED_A_TASK = 100;
const DRAWN_A_TASK = 30;
/** Nobody waits longer for the right font than this, in milliseconds. */
const LONGEST_WAIT_MS = 1000;

interface Font {
  readonly weight: number;
  readonly sizePx: number;
  /** The custom property that names its families. */
  readonly family: string;
}

interface Input {
  readonly bundle: CaseBundle | null | undefined;
  readonly position: PositionRow | null | undefined;
  readonly settings: Settings;
  /** How words are shown; `null` while unknown. */
  readonly show: SameLength | null;
}

/**
 * Whether the slices of the font that the first words of a long text need are there. Drawn before, its words are looked for
 * in the fonts of the system, whose answer stops the window, and laid out again once the slices have come.
 */
export function useFontsFirst({ bundle, position, settings, show }: Input): boolean {
  const [readyFor, setReadyFor] = useState<string | null>(null);
  const isLong = (bundle?.revision.text.length ?? 0) > LONG;
  const caseId = bundle?.case.id ?? null;
  const { 'reader.fontFamily': family, 'reader.fontSizePx': sizePx } = settings;
  const isReady = !isLong || readyFor === caseId;
  useEffect(() => {
    if (isReady || !bundle || position === undefined || show === null) return undefined;
    let isCurrent = true;
    void loadFonts(bundle, position, { family, sizePx }, show).then(() => isCurrent && setReadyFor(caseId));
    return () => {
      isCurrent = false;
    };
  }, [isReady, bundle, position, family, sizePx, show, caseId]);
  return isReady;
}

async function loadFonts(
  { case: row, revision }: CaseBundle,
  position: PositionRow | null,
  { family, sizePx }: { readonly family: Settings['reader.fontFamily']; readonly sizePx: number },
  show: SameLength,
): Promise<void> {
  const { text, blocks } = revision;
  const place = position === null ? 0 : (blocks.find(({ id }) => id === position.blockId)?.start ?? 0);
  const from = Math.max(0, place - BEFORE);
  const to = place + AFTER;
  const loading = Promise.allSettled([
    loadFont({ weight: 400, sizePx, family: FAMILIES[family] }, show(text.slice(from, to))),
    loadFont({ weight: 700, sizePx, family: FAMILIES[family] }, show(headingsIn(revision, from, to))),
    loadFont({ weight: 700, sizePx, family: FAMILIES.notoSerif }, row.title),
  ]);
  // Without a font that is slow or broken the text is still there to be read.
  await Promise.race([loading, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))]);
}

/** The words of the headings in a stretch of a text. */
function headingsIn({ text, blocks }: CanonicalText, from: number, to: number): string {
  const first = lastIndexWhere(blocks.length, (index) => (blocks[index]?.start ?? 0) <= from);
  const last = lastIndexWhere(blocks.length, (index) => (blocks[index]?.start ?? 0) < to);
  return blocks
    .slice(Math.max(0, first), last + 1)
    .filter(({ kind }) => kind === 'heading')
    .map(({ start, end }) => text.slice(start, end))
    .join('');
}

/**
 * The slices of a font that some words need, each made ready to draw: what a slice costs when it draws first, the words'
 * first layout would pay for all. Its first family is found by the space.
 */
async function loadFont(font: Font, words: string): Promise<void> {
  const characters = [...new Set(` ${words}`)];
  const families = getComputedStyle(document.documentElement).getPropertyValue(font.family);
  const name = `${font.weight} ${font.sizePx}px ${families}`;
  const loading: Promise<unknown>[] = [];
  const load = (piece: readonly string[]) => {
    loading.push(document.fonts.load(name, piece.join('')));
  };
  await sendInPieces(characters, load, ASKED_A_TASK);
  await Promise.all(loading);
  const probe = document.createElement('div');
  probe.ariaHidden = 'true';
  Object.assign(probe.style, {
    position: 'fixed',
    inset: 0,
    visibility: 'hidden',
    contain: 'strict',
    font: name,
  });
  document.body.append(probe);
  const draw = (piece: readonly string[]) => {
    probe.textContent = piece.join('');
    probe.getBoundingClientRect();
  };
  await sendInPieces(characters, draw, DRAWN_A_TASK);
  probe.remove();
}
