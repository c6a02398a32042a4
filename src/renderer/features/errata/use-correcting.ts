import { useEffect, useState } from 'react';
import { applyErrata } from '../../../core/errata/apply';
import type { Span } from '../../../core/text/model';
import type { CaseBundle } from '../../data/queries/cases';
import { isTyping } from '../../ui/is-typing';
import { type ArticleText, selectedSpan } from '../annotations';

/** Words of the corrected text that a reader wants to correct. */
export interface WordsToCorrect {
  readonly caseId: string;
  readonly span: Span;
  readonly words: string;
}

/** Correcting the selected words: by `open`, or by the key E. */
export function useCorrecting(article: ArticleText | null, bundle: CaseBundle) {
  const [wanted, setWanted] = useState<WordsToCorrect | null>(null);
  const open = () => {
    const span = article && selectedSpan(article);
    if (span) setWanted(wordsIn(bundle, span));
  };
  useEffect(() => {
    if (!article) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.isComposing || isTyping(event.target) || event.key.toLowerCase() !== 'e') return;
      const span = selectedSpan(article);
      if (!span) return;
      event.preventDefault();
      setWanted(wordsIn(bundle, span));
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [article, bundle]);
  return { wanted, open, close: () => setWanted(null) };
}

/** The text as received is never changed: words selected there are corrected in the corrected text. */
function wordsIn({ case: row, revision, errata }: CaseBundle, span: Span): WordsToCorrect {
  const caseId = row.id;
  if (revision.number !== 0) {
    return { caseId, span, words: revision.text.slice(span.start, span.end) };
  }
  const accepted = errata.filter(({ status }) => status === 'accepted');
  const { corrected, toCorrected } = applyErrata(revision, accepted);
  const place = toCorrected(span);
  return { caseId, span: place, words: corrected.text.slice(place.start, place.end) };
}
