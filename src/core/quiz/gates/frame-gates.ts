import type { BankSource } from '../bank-source';
import type { Gate } from '../model';
import type { Frame } from '../stems/frame';
import { hasRivalAnswer } from './ambiguous-answer';
import { repeatsAnswer } from './answer-in-stem';
import { touchesAvoided } from './erratum';
import { looksLikeFurniture } from './furniture';
import { dangles } from './dangling-reference';
import { lacksPredicate } from './no-predicate';
import { hasTooLittleContext } from './too-little-context';

type FrameGate = (frame: Frame, source: BankSource) => boolean;

/** In this order: a frame counts for the first gate that it fails. */
const FRAME_GATES: readonly (readonly [Gate, FrameGate])[] = [
  ['erratum', touchesAvoided],
  ['furniture', looksLikeFurniture],
  ['tooLittleContext', hasTooLittleContext],
  ['danglingReference', dangles],
  ['noPredicate', lacksPredicate],
  ['answerInStem', repeatsAnswer],
  ['ambiguousAnswer', hasRivalAnswer],
];

/** The first gate that refuses the frame; `null` if it passes all. */
export function refusingGate(frame: Frame, source: BankSource): Gate | null {
  return FRAME_GATES.find(([, refuses]) => refuses(frame, source))?.[0] ?? null;
}
