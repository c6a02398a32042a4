import { type ReactNode, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { withoutLinks } from '../../../core/notes/quotations';
import { findAll } from '../../../core/search/find';
import { fold } from '../../../core/search/fold';
import { matchTerms } from '../../../core/search/match-terms';
import { snippetAround } from '../../../core/search/snippet';
import type { Span } from '../../../core/text/model';
import { useNotebooksWith, useOtherCases } from '../../data/hooks/use-look-up';
import type { CaseBundle } from '../../data/queries/cases';
import { annotationsWith } from '../../data/queries/look-up-notes';
import { PopoverPanel } from '../../ui/Panel';
import { NoteLine, type PlacedAnnotation } from '../annotations';
import { useShownScript } from '../script-display';
import { Excerpt, Finding } from './Finding';
import styles from './LookUpPanel.module.css';
import { NotebookFinds } from './NotebookFinds';
import { OtherCases } from './OtherCases';
import type { LookUp, Wanted } from './use-look-up';
import { WordsWithPinyin } from './WordsWithPinyin';

/** Places shown one by one; the find bar goes through the rest. */
const MAX_PLACES = 5;
const MAX_TERMS = 3;
/** Height of the panel before it scrolls, in CSS pixels. */
const MAX_HEIGHT = 520;

interface Props {
  readonly lookUp: LookUp;
  readonly wanted: Wanted;
  readonly bundle: CaseBundle;
  readonly placed: readonly PlacedAnnotation[];
  readonly onJump: (span: Span) => void;
  readonly onShowAnnotation: (id: string) => void;
  /** Finds some words in the text, from an offset on. */
  readonly onFind: (words: string, from: number) => void;
}

/** What this case and the others have of some words: notes on terms, annotations, long notes, and places. */
export function LookUpPanel(props: Props) {
  const { lookUp, wanted, bundle, placed, onJump, onShowAnnotation, onFind } = props;
  const { t } = useTranslation('lookUp');
  const shown = useShownScript();
  const anchor = useRef<HTMLSpanElement>(null);
  const { words, span, box } = wanted;
  const { text } = bundle.revision;
  const terms = useMemo(() => matchTerms(words, bundle.terms).slice(0, MAX_TERMS), [words, bundle.terms]);
  const annotations = useMemo(() => {
    const rows = placed.map(({ row }) => row);
    return annotationsWith(words, rows);
  }, [words, placed]);
  const notebooks = useNotebooksWith(words, bundle.case.id);
  const places = useMemo(() => findAll(fold(text), words), [text, words]);
  const elsewhere = places.filter((place) => place.start !== span.start);
  const others = useOtherCases(words, bundle.case.id);
  const leave = (act: () => void) => () => {
    lookUp.close(true);
    act();
  };
  const found = [terms, annotations, notebooks, elsewhere, others.finds];
  const isNothing = found.every(({ length }) => length === 0) && others.isDone;
  return (
    <>
      <span
        ref={anchor}
        className={styles.anchor}
        style={{ left: box.left, top: box.top, width: box.width, height: box.height }}
      />
      <PopoverPanel
        label={t('label', { words })}
        isOpen
        // A modal one locks the page's scrolling, for which a long text is laid out anew.
        isNonModal
        onOpenChange={(isOpen) => isOpen || lookUp.close()}
        triggerRef={anchor}
        placement="bottom start"
        maxHeight={MAX_HEIGHT}
      >
        <div className={styles.panel}>
          <WordsWithPinyin words={shown(words)} />
          <Group title={t('terms')} isShown={terms.length > 0}>
            {terms.map((term) => (
              <div key={term.id} className={styles.term}>
                <strong>{shown(term.term)}</strong>
                <p>{shown(term.explanation)}</p>
              </div>
            ))}
          </Group>
          <Group title={t('annotations')} isShown={annotations.length > 0}>
            {annotations.slice(0, MAX_PLACES).map((row) => (
              <Finding key={row.id} onPress={leave(() => onShowAnnotation(row.id))}>
                {row.selectors.exact}
                {row.note === '' ? null : (
                  <span className={styles.note}>
                    <NoteLine markdown={withoutLinks(row.note)} />
                  </span>
                )}
              </Finding>
            ))}
          </Group>
          <Group title={t('notebooks')} isShown={notebooks.length > 0}>
            <NotebookFinds finds={notebooks.slice(0, MAX_PLACES)} onLeave={() => lookUp.close(true)} />
          </Group>
          <Group title={t('places', { count: elsewhere.length })} isShown={elsewhere.length > 0}>
            {elsewhere.slice(0, MAX_PLACES).map((place) => (
              <Finding key={place.start} onPress={leave(() => onJump(place))}>
                <Excerpt snippet={snippetAround(text, place)} />
              </Finding>
            ))}
            {elsewhere.length > MAX_PLACES ? (
              <Finding onPress={leave(() => onFind(words, span.start))}>
                <span className={styles.all}>{t('findAll', { count: places.length })}</span>
              </Finding>
            ) : null}
          </Group>
          <Group title={t('others')} isShown={others.finds.length > 0}>
            <OtherCases finds={others.finds} onLeave={() => lookUp.close(true)} />
          </Group>
          <p className={styles.state} role="status">
            {others.isDone ? (isNothing ? t('nothing') : null) : t('looking')}
          </p>
        </div>
      </PopoverPanel>
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly isShown: boolean;
  readonly children: ReactNode;
}

function Group({ title, isShown, children }: GroupProps) {
  if (!isShown) return null;
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </section>
  );
}
