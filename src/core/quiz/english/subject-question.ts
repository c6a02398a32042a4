import type { Fact } from '../model';
import type { EnglishFrame } from './frame';

/** What a subject may be followed by at once, so that a question word can take its place as it stands. */
const VERB =
  /^ (?:has|had|was|is|will|shall|may|must|can|took|led|began|held|gave|set|put|ran|made|found|sent|won|built|wrote|became|bought|paid|spent|saw|went|said|\p{Ll}{2,}ed)\b/u;
const LONGEST = 150;

/**
 * The stem as a question sentence, where the answer is the subject of a plain sentence: How many clinics had to close?
 * Which body approved the plan? Who led the evaluation? `null` for all others: a gap text is always grammatical.
 */
export function subjectQuestion({ kind }: Fact, { place, lead, before, after }: EnglishFrame): string | null {
  const rest = after.replace(/[.\s]+$/u, '');
  if (/[,;:()–—"“”?!]/u.test(rest) || rest.length > LONGEST) return null;
  const asked = askingWords(kind, before, rest);
  return asked === null ? null : `${place}${lead}${asked}?`;
}

function askingWords(kind: Fact['kind'], before: string, rest: string): string | null {
  switch (kind) {
    case 'number':
      return before === '' &&
        /^ \p{Ll}+/u.test(rest) &&
        !/^ (?:hundred|thousand|million|billion)\b/u.test(rest)
        ? `How many${rest}`
        : null;
    case 'percentage': {
      const [share = ''] = /^ ?(?:%|per ?cent) of /u.exec(rest) ?? [];
      return before === '' && share !== '' ? `What percentage of ${rest.slice(share.length)}` : null;
    }
    case 'person':
      return before === '' && VERB.test(rest) ? `Who${rest}` : null;
    case 'body':
      return before === 'The ' && VERB.test(rest) ? `Which body${rest}` : null;
    default:
      return null;
  }
}
