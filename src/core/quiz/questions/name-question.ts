import { contentHash } from '../content-hash';
import type { Question } from '../model';
import type { Draft } from './draft';

/**
 * Gives a draft its ids. They follow from the case, the kind and the words asked about with their sentence, not
 * from offsets: a correction elsewhere in the text, or another seed, leaves them as they are. Renderings of one
 * fact share `itemId`.
 */
export function nameQuestion(caseId: string, { body, anchor, variant }: Draft): Question {
  const isWhole = body.kind === 'ordering' || body.kind === 'matching' || body.kind === 'shortAnswer';
  const itemId = `g-${contentHash(caseId, anchor.answer, anchor.sentence, isWhole ? body.kind : '')}`;
  return { ...body, id: `${itemId}-${body.kind}${variant}`, itemId, origin: 'generated' };
}
