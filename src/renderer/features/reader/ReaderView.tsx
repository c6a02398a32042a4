import { useCallback } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { Section } from '../../../core/text/sections';
import type { CaseBundle } from '../../data/queries/cases';
import type { AnnotationRow, PositionRow } from '../../data/rows';
import { NoteLinkingProvider } from '../annotations';
import { listedErrata } from '../errata';
import { FindBar } from '../find';
import { ReadAloudBar } from '../read-aloud';
import { MarkNote } from './MarkNote';
import { Outline } from './Outline';
import { ReaderPane } from './ReaderPane';
import { ReaderSide } from './ReaderSide';
import { ReaderToolbar } from './ReaderToolbar';
import { ReadingRuler } from './ReadingRuler';
import styles from './ReaderView.module.css';
import { ScrollMarks } from './ScrollMarks';
import type { Reading } from './reading';
import { flowStyle, textStyle } from './text-style';
import { useReader } from './use-reader';

interface Props {
  readonly bundle: CaseBundle;
  readonly position: PositionRow | null;
  readonly annotations: readonly AnnotationRow[];
  readonly reading: Reading;
  readonly onReading: (reading: Reading) => void;
}

/** The reader: outline, text, notes in the margin, and lists at the side. */
export function ReaderView({ bundle, position, annotations, reading, onReading }: Props) {
  const reader = useReader(bundle, position, annotations);
  const { isWide, isOutlineOpen, setOutlineOpen, isPanelOpen, setPanelOpen, pointing } = reader;
  /** Lists that were not asked for lie over text that has no margin, which stays as it is laid out. */
  const isDrawerOver = !reader.hasMargin && !(isWide && isPanelOpen);
  const { jump } = reader;
  const jumpToSection = useCallback(
    ({ start }: Section) => {
      jump({ start, end: start + 1 }, { isHeading: true });
      // On a narrow window the outline lies over the text that was asked for.
      if (!isWide) setOutlineOpen(false);
    },
    [jump, isWide, setOutlineOpen],
  );
  return (
    <div
      className={styles.reader}
      style={{ ...textStyle(reader.settings), ...flowStyle(reader) }}
      onKeyDown={(event) => {
        // Where there is no margin the panel lies over the text, and on a narrow window the outline too.
        if (event.key !== 'Escape' || reader.hasMargin || event.defaultPrevented) return;
        if (!isWide) setOutlineOpen(false);
        setPanelOpen(false);
      }}
    >
      <ReaderToolbar
        title={bundle.case.title}
        bundle={bundle}
        article={reader.article}
        placed={reader.annotating.placed}
        reading={reading}
        trail={reader.trail}
        hasErrata={listedErrata(bundle.errata).length > 0}
        isOutlineOpen={isOutlineOpen}
        isPanelOpen={isPanelOpen}
        onReading={onReading}
        onOutline={setOutlineOpen}
        onPanel={setPanelOpen}
        onFind={reader.find.open}
        onReadAloud={reader.readAloud.toggle}
        onBank={() => navigate(`/bank/${bundle.case.id}`)}
        onNotebook={() => navigate(`/notebook/${bundle.case.id}`)}
      />
      <div
        className={styles.columns}
        data-outline={isOutlineOpen}
        data-drawer-over={isDrawerOver}
        data-drawer={reader.drawerSide}
      >
        {isOutlineOpen ? (
          <Outline
            sections={bundle.sections}
            currentId={reader.currentId}
            shares={reader.shares}
            counts={reader.counts}
            leftMs={reader.leftMs}
            onJump={jumpToSection}
          />
        ) : null}
        <div className={styles.frame}>
          <NoteLinkingProvider value={reader.noteLinks}>
            <ReaderPane reader={reader} />
          </NoteLinkingProvider>
          {reader.find.isOpen ? <FindBar find={reader.find} /> : null}
          {reader.readAloud.isOpen ? <ReadAloudBar reading={reader.readAloud} /> : null}
          {reader.settings['reader.ruler'] ? <ReadingRuler scroller={reader.scroller} /> : null}
          {reader.article ? (
            <ScrollMarks
              article={reader.article}
              scroller={reader.scroller}
              placed={reader.annotating.placed}
              hits={reader.find.hits}
              layoutKey={reader.layoutKey}
            />
          ) : null}
        </div>
        <NoteLinkingProvider value={reader.noteLinks}>
          <ReaderSide reader={reader} />
        </NoteLinkingProvider>
      </div>
      {pointing.pointed ? (
        <MarkNote
          pointed={pointing.pointed}
          bundle={bundle}
          onClose={() => {
            // Links and references have the focus back; terms never had it.
            const { id } = pointing.pointed?.mark ?? {};
            const opener = reader.article?.root.querySelector<HTMLElement>(
              `[data-inline="${CSS.escape(id ?? '')}"]`,
            );
            pointing.close();
            (opener ?? reader.scroller.current)?.focus({ preventScroll: true });
          }}
        />
      ) : null}
    </div>
  );
}
