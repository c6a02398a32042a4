import { useRef } from 'react';
import { Popover } from 'react-aria-components';
import type { CaseBundle } from '../../data/queries/cases';
import { ErratumNote } from './ErratumNote';
import styles from './MarkNote.module.css';
import { TermNote } from './TermNote';
import type { PointedMark } from './use-pointed-mark';

interface Props {
  readonly pointed: PointedMark;
  readonly bundle: CaseBundle;
}

/** The explanation of the term or erratum that is pointed at, beside it. */
export function MarkNote({ pointed, bundle }: Props) {
  const anchor = useRef<HTMLSpanElement>(null);
  const { mark, box } = pointed;
  const term = bundle.terms.find((one) => one.id === mark.id);
  const erratum = bundle.errata.find((one) => one.id === mark.id);
  return (
    <>
      <span
        ref={anchor}
        className={styles.anchor}
        style={{ left: box.left, top: box.top, width: box.width, height: box.height }}
      />
      <Popover
        isNonModal
        isOpen
        triggerRef={anchor}
        placement="bottom start"
        offset={6}
        className={styles.note ?? ''}
      >
        <div data-mark-note role="note">
          {mark.kind === 'term' && term ? <TermNote term={term} /> : null}
          {mark.kind === 'erratum' && erratum ? <ErratumNote erratum={erratum} /> : null}
        </div>
      </Popover>
    </>
  );
}
