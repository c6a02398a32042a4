import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { timeLeft } from '../../../core/progress/time-left';
import type { Block } from '../../../core/text/model';
import { type Section, sectionAt } from '../../../core/text/sections';
import { useProgress } from '../../data/hooks/use-progress';
import { useSettings } from '../../data/hooks/use-settings';
import type { CaseBundle } from '../../data/queries/cases';
import type { AnnotationRow, PositionRow } from '../../data/rows';
import { useMediaQuery } from '../../ui/use-media-query';
import { type PlacedAnnotation, useNearSpan, usePaintedAnnotations } from '../annotations';
import { useCorrecting } from '../errata';
import { useFind } from '../find';
import { useLookUp } from '../look-up';
import { SectionQuiz, useSectionOffers } from '../quiz-session';
import { useReadAloud } from '../read-aloud';
import { useShownScript } from '../script-display';
import { useIsPrintingNotes } from './printing';
import { readerMarks } from './reader-marks';
import { layoutKeyOf } from './text-style';
import { useAnnotating } from './use-annotating';
import { useAnnotationSteps } from './use-annotation-steps';
import { useAsk } from './use-ask';
import { useArticle } from './use-article';
import { useDrawerSide } from './use-drawer-side';
import { useEditedInView } from './use-edited-in-view';
import { useFocus } from './use-focus';
import { useInlineActs } from './use-inline-acts';
import { useJump } from './use-jump';
import { useMarkKeys } from './use-mark-keys';
import { useNoteLinks } from './use-note-links';
import { usePageFlow } from './use-page-flow';
import { usePageTurning } from './use-page-turning';
import { usePaintedMarks } from './use-painted-marks';
import { usePartColumns } from './use-part-columns';
import { usePointedMark } from './use-pointed-mark';
import { useReadingLog } from './use-reading-log';
import { useScrollPlace } from './use-scroll-place';
import { useSelectAll } from './use-select-all';
import { useTextCursor } from './use-text-cursor';
import { useTrail } from './use-trail';

/** All that the parts of the reader share: the text on the page, what is marked in it, and ways to move in it. */
export type Reader = ReturnType<typeof useReader>;

/** State and acts of the reader of one case. */
export function useReader(
  bundle: CaseBundle,
  position: PositionRow | null,
  annotations: readonly AnnotationRow[],
) {
  const { case: row, revision, sections } = bundle;
  const { settings } = useSettings();
  const isWide = useMediaQuery('(width >= 1100px)');
  const [isOutlineOpen, setOutlineOpen] = useState(isWide);
  const [isPanelOpen, setPanelOpen] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const shownFlow = usePageFlow(settings['reader.layout'], settings['reader.fontSizePx'], scroller);
  const layoutKey = layoutKeyOf(settings, shownFlow);
  /** Cards stand beside the text only where it runs down a window with room beside it. */
  const hasMargin = isWide && shownFlow.flow === 'down';
  const shown = useShownScript();
  const { article, drawnOn, setRoot, onWhole } = useArticle(revision, shown);
  const [openedAt] = useState(() => startOf(revision.blocks, position?.blockId ?? null));

  const marks = useMemo(() => readerMarks(bundle), [bundle]);
  const textCursor = useTextCursor(article, scroller);
  const { place: placeCursor } = textCursor;
  const leaveCards = useCallback(() => scroller.current?.focus({ preventScroll: true }), []);
  const annotating = useAnnotating(article, row, revision, annotations, {
    isSelectedByKeys: textCursor.isSelected,
    onLeave: leaveCards,
  });
  const correcting = useCorrecting(article, bundle);
  const trail = useTrail(article, scroller);
  const { found, jump } = useJump(article, scroller, trail.note);
  usePartColumns(article, scroller, shownFlow, layoutKey);
  const blockId = useScrollPlace({
    scroller,
    article,
    source: revision,
    caseId: row.id,
    revision: revision.number,
    stored: position,
    layoutKey,
  });
  usePageTurning(article, scroller, shownFlow, settings['reader.focus'] === 'sentence');
  useFocus(article, scroller, settings['reader.focus'], blockId);
  useReadingLog(article, revision, sections, row.id);
  usePaintedMarks(drawnOn, scroller, marks, found);
  const nearSpan = useNearSpan(article, scroller);
  const isPrintingNotes = useIsPrintingNotes();
  const { placed, index, activeId } = annotating;
  /** The annotations in and around the window, or all of few. */
  const near = useMemo(() => index.around(nearSpan), [index, nearSpan]);
  usePaintedAnnotations(drawnOn, placed, near, activeId);
  const drawerSide = useDrawerSide(article, scroller, shownFlow.flow, annotating);
  const pointing = usePointedMark(article, marks);
  useMarkKeys({ article, scroller, marks, pointed: pointing.pointed, show: pointing.show, jump });
  useInlineActs({ article, source: revision, marks, show: pointing.show, jump });
  useSelectAll(article, scroller);
  useAnnotationSteps({
    article,
    scroller,
    placed: annotating.placed,
    activeId: annotating.activeId,
    activate: annotating.activate,
    jump,
  });
  const spanOf = (id: string | null) => annotating.placed.find((one) => one.row.id === id)?.span ?? null;
  const activeSpan = spanOf(annotating.activeId);
  useEditedInView(article, scroller, annotating.editingId, spanOf(annotating.editingId));
  useEffect(() => {
    if (activeSpan) placeCursor(activeSpan);
  }, [activeSpan, placeCursor]);
  const find = useFind(article, scroller, jump);
  const lookUp = useLookUp(article, scroller);
  const ask = useAsk(article);
  const readAloud = useReadAloud(article, revision, scroller);

  const progress = useProgress(row.id);
  const shares = useMemo(
    () => new Map(progress?.sections.map((section) => [section.sectionId, section.share])),
    [progress],
  );
  const leftMs = progress ? timeLeft(row.length, progress.readShare, progress.readingMs) : null;
  const counts = useMemo(() => countBySection(sections, annotating.placed), [sections, annotating.placed]);
  const readAt = useMemo(() => startOf(revision.blocks, blockId), [revision, blockId]);
  const currentId = sectionAt(sections, readAt)?.id ?? null;
  const offers = useSectionOffers(row.id, sections, settings['practice.offerAfterChapter']);
  /** What stands after a block: a quiz at the end of each chapter. */
  const after = useMemo(() => {
    const chapters = sections.filter(({ level }) => level <= 1);
    const endingWith = new Map(chapters.map((section) => [section.blockIds.at(-1) ?? '', section]));
    return (blockId: string) => {
      const section = endingWith.get(blockId);
      if (!section) return undefined;
      return (
        <SectionQuiz key={section.id} caseId={row.id} section={section} sections={sections} offers={offers} />
      );
    };
  }, [sections, row.id, offers]);

  /** Chooses an annotation and brings its words into view. */
  const { activate } = annotating;
  const showAnnotation = useCallback(
    (id: string) => {
      activate(id);
      const span = placed.find(({ row: one }) => one.id === id)?.span;
      if (span) jump(span);
    },
    [activate, placed, jump],
  );

  const noteLinks = useNoteLinks({ revision, placed: annotating.placed, jump, showAnnotation });

  return {
    bundle,
    settings,
    layoutKey,
    isWide,
    hasMargin,
    drawerSide,
    ...shownFlow,
    isOutlineOpen,
    setOutlineOpen,
    isPanelOpen,
    setPanelOpen,
    scroller,
    article,
    drawnOn,
    setRoot,
    openedAt,
    onWhole,
    marks,
    annotating,
    activeSpan,
    textCursor,
    near,
    isPrintingNotes,
    correcting,
    jump,
    pointing,
    find,
    lookUp,
    ask,
    readAloud,
    shares,
    counts,
    leftMs,
    trail,
    currentId,
    readAt,
    after,
    showAnnotation,
    noteLinks,
  };
}

/** Where a block starts, in UTF-16 code units; 0 without one. */
function startOf(blocks: readonly Block[], blockId: string | null): number {
  return (blockId === null ? undefined : blocks.find(({ id }) => id === blockId))?.start ?? 0;
}

/** Annotations in each section itself, those of sections within it left out. */
function countBySection(
  sections: readonly Section[],
  placed: readonly PlacedAnnotation[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { span } of placed) {
    const id = span && sectionAt(sections, span.start)?.id;
    if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
