import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Popover } from 'react-aria-components';
import type { CaseBundle } from '../../data/queries/cases';
import { ErratumNote } from '../errata';
import { FootnoteNote } from './FootnoteNote';
import { LinkNote } from './LinkNote';
import styles from './MarkNote.module.css';
import { TermNote } from './TermNote';
import type { PointedMark } from './use-pointed-mark';

interface Props {
  readonly pointed: PointedMark;
  readonly bundle: CaseBundle;
  readonly onClose: () => void;
}

/** The explanation of the term or erratum that is pointed at, beside it. */
export function MarkNote({ pointed, bundle, onClose }: Props) {
  const { t } = useTranslation('reader');
  const anchor = useRef<HTMLSpanElement>(null);
  const note = useRef<HTMLDivElement>(null);
  const { mark, box, isByKey } = pointed;
  const term = bundle.terms.find((one) => one.id === mark.id);
  const erratum = bundle.errata.find((one) => one.id === mark.id);
  useEffect(() => {
    if (isByKey) note.current?.focus({ preventScroll: true });
  }, [isByKey, mark]);
  return (
    <>
      <span
        ref={anchor}
        className={styles.anchor}
        style={{ left: box.left, top: box.top, width: box.width, height: box.height }}
      />
      <Popover
        // A popover takes its place once: another mark has another one.
        key={`${mark.id}-${mark.start}`}
        isNonModal
        isOpen
        triggerRef={anchor}
        placement="bottom start"
        offset={6}
        className={styles.note ?? ''}
      >
        <div
          ref={note}
          className={styles.body}
          data-mark-note
          role="dialog"
          aria-label={t(`markNote.${mark.kind}`)}
          tabIndex={-1}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            onClose();
          }}
        >
          {mark.kind === 'term' && term ? <TermNote term={term} /> : null}
          {mark.kind === 'erratum' && erratum ? <ErratumNote erratum={erratum} /> : null}
          {mark.kind === 'note' && mark.target ? <FootnoteNote target={mark.target} bundle={bundle} /> : null}
          {mark.kind === 'link' && mark.target ? <LinkNote address={mark.target} /> : null}
        </div>
      </Popover>
    </>
  );
}
