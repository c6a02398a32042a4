import { MarginCards, MarkHandles, SelectionToolbar, SignLayer } from '../annotations';
import { AskFromSelection } from '../bank';
import { CorrectDialog } from '../errata';
import { LookUpPanel } from '../look-up';
import { PinyinLayer } from '../script-display';
import { CaseHeader } from './CaseHeader';
import { CaseText } from './CaseText';
import { SelectedWords } from './SelectedWords';
import { PrintedNotes } from './PrintedNotes';
import styles from './ReaderView.module.css';
import type { Reader } from './use-reader';

/** The page that scrolls: title, text, and what stands beside or above the text. */
export function ReaderPane({ reader }: { readonly reader: Reader }) {
  const { bundle, drawnOn, annotating, correcting, find, lookUp, ask } = reader;
  const { case: row, revision } = bundle;
  return (
    // A region that scrolls must be reachable by keyboard.
    <div
      ref={reader.scroller}
      className={styles.scroller}
      data-flow={reader.flow}
      tabIndex={0}
      role="region"
      aria-label={row.title}
    >
      <div className={styles.page} data-page>
        <div className={styles.main}>
          <CaseHeader row={row} />
          <CaseText
            onRoot={reader.setRoot}
            openedAt={reader.openedAt}
            isByPart={reader.settings['reader.layout'] === 'columns'}
            caseId={row.id}
            source={revision}
            language={row.language}
            after={reader.after}
            onWhole={reader.onWhole}
          />
          {reader.isPrintingNotes ? <PrintedNotes placed={annotating.placed} /> : null}
        </div>
        {reader.flow === 'across' ? <span className={styles.tail} data-tail /> : null}
        {drawnOn && reader.settings['reader.pinyin'] ? (
          <PinyinLayer article={drawnOn} scroller={reader.scroller} />
        ) : null}
        {drawnOn ? <SignLayer article={drawnOn} painted={reader.near} /> : null}
        {drawnOn && annotating.activeId !== null && reader.activeSpan ? (
          <MarkHandles
            key={annotating.activeId}
            article={drawnOn}
            id={annotating.activeId}
            span={reader.activeSpan}
            annotator={annotating.annotator}
          />
        ) : null}
        {drawnOn && reader.hasMargin && !reader.isPanelOpen ? (
          <MarginCards
            article={drawnOn}
            placed={annotating.placed}
            near={reader.near}
            activeId={annotating.activeId}
            editingId={annotating.editingId}
            annotator={annotating.annotator}
            layoutKey={`${reader.layoutKey}${reader.isOutlineOpen}`}
            onActivate={annotating.activate}
            onEdit={annotating.edit}
          />
        ) : null}
        {annotating.toolbar ? (
          <SelectionToolbar
            {...annotating.toolbar}
            onLookUp={lookUp.open}
            onCorrect={correcting.open}
            onAsk={ask.open}
          />
        ) : null}
        {correcting.wanted ? <CorrectDialog wanted={correcting.wanted} onClose={correcting.close} /> : null}
      </div>
      <SelectedWords text={revision.text} selected={reader.textCursor.selected} />
      {lookUp.wanted ? (
        <LookUpPanel
          lookUp={lookUp}
          wanted={lookUp.wanted}
          bundle={bundle}
          placed={annotating.placed}
          onJump={reader.jump}
          onShowAnnotation={reader.showAnnotation}
          onFind={find.lookFor}
        />
      ) : null}
      {ask.selected ? <AskFromSelection bundle={bundle} selected={ask.selected} onClose={ask.close} /> : null}
    </div>
  );
}
