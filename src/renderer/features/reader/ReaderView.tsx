import { useMemo, useRef, useState } from 'react';
import { sectionAt } from '../../../core/text/sections';
import { useProgress } from '../../data/hooks/use-progress';
import { useSettings } from '../../data/hooks/use-settings';
import type { CaseBundle } from '../../data/queries/cases';
import type { PositionRow } from '../../data/rows';
import { useMediaQuery } from '../../ui/use-media-query';
import { AnnotationList, MarginCards, SelectionToolbar, usePaintedAnnotations } from '../annotations';
import { FindBar, useFind } from '../find';
import { SectionQuiz } from '../quiz-session';
import { useShownScript } from '../script-display';
import { CaseHeader } from './CaseHeader';
import { CaseText } from './CaseText';
import { MarkNote } from './MarkNote';
import { Outline } from './Outline';
import type { Reading } from './reading';
import { ReaderToolbar } from './ReaderToolbar';
import styles from './ReaderView.module.css';
import { readerMarks } from './reader-marks';
import { SidePanel } from './SidePanel';
import { layoutKeyOf, textStyle } from './text-style';
import { useAnnotating } from './use-annotating';
import { useArticle } from './use-article';
import { useJump } from './use-jump';
import { useMarkKeys } from './use-mark-keys';
import { usePaintedMarks } from './use-painted-marks';
import { usePointedMark } from './use-pointed-mark';
import { useReadingLog } from './use-reading-log';
import { useScrollPlace } from './use-scroll-place';

interface Props {
  readonly bundle: CaseBundle;
  readonly position: PositionRow | null;
  readonly reading: Reading;
  readonly onReading: (reading: Reading) => void;
}

/** The reader: outline, text, notes in the margin, and lists at the side. */
export function ReaderView({ bundle, position, reading, onReading }: Props) {
  const { case: row, revision, sections } = bundle;
  const { settings } = useSettings();
  const layoutKey = layoutKeyOf(settings);
  const isWide = useMediaQuery('(width >= 1100px)');
  const [isOutlineOpen, setOutlineOpen] = useState(isWide);
  const [isPanelOpen, setPanelOpen] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useShownScript();
  const { article, setRoot } = useArticle(revision, shown);

  const marks = useMemo(() => readerMarks(bundle), [bundle]);
  const annotating = useAnnotating(article, row, revision);
  const { found, jump } = useJump(article, scroller);
  const blockId = useScrollPlace({
    scroller,
    article: article?.root ?? null,
    source: revision,
    caseId: row.id,
    revision: revision.number,
    stored: position,
    layoutKey,
  });
  useReadingLog(article?.root ?? null, revision, sections, row.id);
  usePaintedMarks(article, marks, found);
  usePaintedAnnotations(article, annotating.placed, annotating.activeId);
  const { pointed, show: showMark, close: closeMark } = usePointedMark(article, marks);
  useMarkKeys({ article, scroller, marks, pointed, show: showMark, jump });
  const find = useFind(article, scroller, jump);

  const progress = useProgress(row.id);
  const shares = useMemo(
    () => new Map(progress?.sections.map((section) => [section.sectionId, section.share])),
    [progress],
  );
  const current = revision.blocks.find((block) => block.id === blockId);
  const currentId = sectionAt(sections, current?.start ?? 0)?.id ?? null;
  const after = useMemo(
    () =>
      new Map(
        sections
          .filter((section) => section.level <= 1)
          .map((section) => [
            section.blockIds.at(-1) ?? '',
            <SectionQuiz key={section.id} caseId={row.id} section={section} sections={sections} />,
          ]),
      ),
    [sections, row.id],
  );

  const show = (id: string) => {
    annotating.activate(id);
    const span = annotating.placed.find((one) => one.row.id === id)?.span;
    if (span) jump(span);
  };

  return (
    <div
      className={styles.reader}
      style={textStyle(settings)}
      onKeyDown={(event) => {
        // On a narrow window outline and panel lie over the text, wherever the focus is.
        if (event.key !== 'Escape' || isWide || event.defaultPrevented) return;
        setOutlineOpen(false);
        setPanelOpen(false);
      }}
    >
      <ReaderToolbar
        title={row.title}
        reading={reading}
        hasErrata={bundle.errata.length > 0}
        isOutlineOpen={isOutlineOpen}
        isPanelOpen={isPanelOpen}
        onReading={onReading}
        onOutline={setOutlineOpen}
        onPanel={setPanelOpen}
        onFind={find.open}
      />
      <div className={styles.columns} data-outline={isOutlineOpen}>
        {isOutlineOpen ? (
          <Outline
            sections={sections}
            currentId={currentId}
            shares={shares}
            onJump={({ start }) => {
              jump({ start, end: start + 1 }, { isHeading: true });
              // On a narrow window the outline lies over the text that was asked for.
              if (!isWide) setOutlineOpen(false);
            }}
          />
        ) : null}
        {/* A region that scrolls must be reachable by keyboard. */}
        <div ref={scroller} className={styles.scroller} tabIndex={0} role="region" aria-label={row.title}>
          {find.isOpen ? <FindBar find={find} /> : null}
          <div className={styles.page} data-page>
            <div className={styles.main}>
              <CaseHeader row={row} />
              <CaseText ref={setRoot} source={revision} language={row.language} after={after} />
            </div>
            {article && isWide && !isPanelOpen ? (
              <MarginCards
                article={article}
                placed={annotating.placed}
                activeId={annotating.activeId}
                editingId={annotating.editingId}
                annotator={annotating.annotator}
                layoutKey={`${layoutKey}${isOutlineOpen}`}
                onActivate={annotating.activate}
                onEdit={annotating.edit}
              />
            ) : null}
            {annotating.toolbar ? <SelectionToolbar {...annotating.toolbar} /> : null}
          </div>
        </div>
        {isPanelOpen || (!isWide && annotating.activeId) ? (
          <SidePanel
            bundle={bundle}
            marks={marks}
            annotationCount={annotating.placed.length}
            annotations={
              <AnnotationList
                placed={annotating.placed}
                activeId={annotating.activeId}
                editingId={annotating.editingId}
                annotator={annotating.annotator}
                onActivate={show}
                onEdit={annotating.edit}
              />
            }
            onJump={jump}
            onClose={() => {
              setPanelOpen(false);
              annotating.activate(null);
            }}
          />
        ) : null}
      </div>
      {pointed ? (
        <MarkNote
          pointed={pointed}
          bundle={bundle}
          onClose={() => {
            closeMark();
            scroller.current?.focus({ preventScroll: true });
          }}
        />
      ) : null}
    </div>
  );
}
