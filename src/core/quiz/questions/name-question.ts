import { contentHash } from '../content-hash';
import type { Question } from '../model';
import { punctuated } from './chinese-marks';
import type { Draft } from './draft';

/**
 * Gives a draft its ids, and its words the marks they are printed with. The ids follow from the case, the kind and the
 * words asked about with their sentence, not from offsets: a correction elsewhere in the text, or another seed, leaves
 * them as they are. Renderings of one fact share `itemId`.
 */
export function nameQuestion(caseId: string, { body, anchor, variant }: Draft): Question {
  const isWhole = body.kind === 'ordering' || body.kind === 'matching' || body.kind === 'shortAnswer';
  const itemId = `g-${contentHash(caseId, anchor.answer, anchor.sentence, isWhole ? body.kind : '')}`;
  const printed = /\p{Script=Han}/u.test(body.stem) ? punctuated(body) : body;
  return { ...printed, id: `${itemId}-${body.kind}${variant}`, itemId, origin: 'generated' };
}
