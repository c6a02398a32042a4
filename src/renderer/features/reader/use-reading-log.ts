import { useEffect } from 'react';
import { type Section, sectionAt } from '../../../core/text/sections';
import type { CanonicalText } from '../../../core/text/model';
import { recordReading } from '../../data/commands/reading';
import { observeBlocks } from '../../ui/text-blocks';
import type { ArticleText } from '../annotations';

/** How often what is in view is noted, in milliseconds. */
const FLUSH_MS = 5000;
/** Without a key, a pointer or a wheel for this long nobody is taken to read, in milliseconds. */
const IDLE_MS = 90_000;

/** Logs how long each block was in view while the window was in front and somebody was there. */
export function useReadingLog(
  article: ArticleText | null,
  source: CanonicalText,
  sections: readonly Section[],
  caseId: string,
): void {
  useEffect(() => {
    if (!article) return;
    const inView = new Set<string>();
    const unobserve = observeBlocks(
      article.root,
      // Any part in view counts; how far a long block was read follows from how long it was there.
      { threshold: 0.05 },
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const id = target.getAttribute('data-block') ?? '';
          if (isIntersecting) inView.add(id);
          else inView.delete(id);
        }
      },
    );

    let since = Date.now();
    let lastAct = since;
    const flush = () => {
      const now = Date.now();
      const until = Math.min(now, lastAct + IDLE_MS);
      if (document.visibilityState === 'visible' && until > since) {
        void recordReading(
          source.blocks
            .filter((block) => inView.has(block.id))
            .map((block) => ({
              caseId,
              blockId: block.id,
              sectionId: sectionAt(sections, block.start)?.id ?? '',
              at: since,
              durationMs: until - since,
            })),
        );
      }
      since = now;
    };
    const onAct = () => {
      lastAct = Date.now();
    };
    const timer = setInterval(flush, FLUSH_MS);
    const acts = ['pointermove', 'keydown', 'wheel'] as const;
    for (const act of acts) window.addEventListener(act, onAct, { passive: true });
    document.addEventListener('visibilitychange', flush);
    return () => {
      flush();
      unobserve();
      clearInterval(timer);
      for (const act of acts) window.removeEventListener(act, onAct);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [article, source, sections, caseId]);
}
