import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnotationKind, HighlightColor } from '../../../core/annotations/model';
import { type QuotationForm, quoteWithSource } from '../../../core/citation/cite';
import { dayKey } from '../../../core/time';
import { setSetting } from '../../data/commands/settings';
import { environment } from '../../data/environment';
import { useSettings } from '../../data/hooks/use-settings';
import type { AnnotationRow, CaseRow, RevisionRow } from '../../data/rows';
import { showToast } from '../../ui/Toasts';
import {
  type ArticleText,
  createPlacer,
  indexPlaced,
  selectedSpan,
  useAnnotationKeys,
  useAnnotator,
  useArticleSelection,
} from '../annotations';
import { tellFailure } from '../failures';
import { useActivateByClick } from './use-activate-by-click';
import { useToolbarPlace } from './use-toolbar-place';

/** The colour of an underline or a note whose colour was not chosen. */
const DEFAULT_COLOR: HighlightColor = 'yellow';

interface Surroundings {
  /** Whether the selection was made by keys: what is marked then is chosen, so that keys go on with it. */
  readonly isSelectedByKeys: () => boolean;
  /** Gives the focus back to the text where a card has it. */
  readonly onLeave: () => void;
}

/** Selecting, marking and editing in one article: state, keys and acts together. */
export function useAnnotating(
  article: ArticleText | null,
  row: CaseRow,
  revision: RevisionRow,
  rows: readonly AnnotationRow[],
  { isSelectedByKeys, onLeave }: Surroundings,
) {
  const { t } = useTranslation('reader');
  const { t: tell } = useTranslation('annotations');
  const place = useMemo(() => createPlacer(revision.text, revision.number), [revision]);
  const placed = useMemo(() => place(rows), [place, rows]);
  const index = useMemo(() => indexPlaced(placed), [placed]);
  const quotation = useSettings().settings['annotations.quotation'];
  const annotator = useAnnotator(row.id, revision.text, revision.number);
  const selected = useArticleSelection(article);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [editingId, setEditingId] = useState<string | null>(null);
  /** The annotation that waits for other words to stand at. */
  const [attachingId, setAttachingId] = useState<string | null>(null);

  /** An annotation that is being stored and chosen once it is: the disk may be slower than the next key. */
  const making = useRef<Promise<AnnotationRow> | null>(null);
  useEffect(() => {
    // Not before: between the disk and the page a key would find neither.
    if (activeId !== null) making.current = null;
  }, [activeId]);

  const activate = useCallback((id: string | null) => {
    setActiveId(id);
    setEditingId((editing) => (editing === id ? editing : null));
  }, []);
  const edit = useCallback((id: string | null) => {
    if (id) setActiveId(id);
    setEditingId(id);
  }, []);

  const markActs = useMemo(() => {
    const mark = async (kind: AnnotationKind, color: HighlightColor) => {
      const span = article && selectedSpan(article);
      if (!span) return;
      const isByKeys = isSelectedByKeys();
      document.getSelection()?.removeAllRanges();
      if (isByKeys) activate(null);
      const made = annotator.mark(span, kind, color);
      making.current = isByKeys ? made : null;
      const added = await made;
      if (kind === 'note') edit(added.id);
      // Another one that was chosen meanwhile stays chosen.
      else if (isByKeys && making.current === made) activate(added.id);
    };
    return {
      onColor: (color: HighlightColor) => void mark('highlight', color),
      onUnderline: () => void mark('underline', DEFAULT_COLOR),
      onQuestion: () => void mark('question', DEFAULT_COLOR),
      onStar: () => void mark('star', DEFAULT_COLOR),
      onNote: () => void mark('note', DEFAULT_COLOR),
      onCopy: (chosen?: QuotationForm) => {
        const span = article && selectedSpan(article);
        if (!span) return;
        if (chosen) void setSetting('annotations.quotation', chosen);
        const words = revision.text.slice(span.start, span.end);
        const { now, utcOffset } = environment();
        const quoted = quoteWithSource(words, row, chosen ?? quotation, dayKey(now(), utcOffset));
        void navigator.clipboard.writeText(quoted).then(
          () => showToast({ text: t('copied') }),
          () => tellFailure({ code: 'clipboard' }),
        );
      },
      onClose: () => document.getSelection()?.removeAllRanges(),
    };
  }, [article, annotator, revision, row, quotation, isSelectedByKeys, t, activate, edit]);
  const attachActs = useMemo(() => {
    if (attachingId === null) return {};
    const onAttach = () => {
      const span = article && selectedSpan(article);
      if (!span) return;
      document.getSelection()?.removeAllRanges();
      annotator.attach(attachingId, span);
      setAttachingId(null);
    };
    return { onAttach };
  }, [article, annotator, attachingId]);
  const activeActs = useMemo(
    () =>
      activeId === null
        ? { onNote: () => void making.current?.then(({ id }) => edit(id)) }
        : {
            onColor: (color: HighlightColor) => annotator.change(activeId, { color }),
            onUnderline: () => annotator.change(activeId, { kind: 'underline' }),
            onQuestion: () => annotator.change(activeId, { kind: 'question' }),
            onStar: () => annotator.change(activeId, { kind: 'star' }),
            onResize: (edge: 'start' | 'end', step: 1 | -1) => {
              const span = placed.find(({ row: one }) => one.id === activeId)?.span;
              if (span) annotator.resize(activeId, span, edge, step);
            },
            onNote: () => edit(activeId),
            onDelete: () => {
              onLeave();
              annotator.remove(activeId);
            },
            onClose: () => {
              onLeave();
              activate(null);
            },
          },
    [activeId, annotator, placed, edit, activate, onLeave],
  );
  useAnnotationKeys(
    useCallback(
      () => (article && selectedSpan(article) ? { ...markActs, ...attachActs } : activeActs),
      [article, markActs, attachActs, activeActs],
    ),
  );
  useActivateByClick(article, index, activate);

  const toolbarPlace = useToolbarPlace(article, selected);
  const toolbar = useMemo(() => {
    if (!toolbarPlace) return null;
    const { onClose: _close, ...acts } = markActs;
    return {
      ...toolbarPlace,
      quotation,
      ...acts,
      onAttach: attachActs.onAttach ?? null,
    };
  }, [toolbarPlace, markActs, attachActs, quotation]);
  const startAttaching = useCallback(
    (id: string) => {
      setAttachingId(id);
      showToast({ text: tell('attachHint') });
    },
    [tell],
  );
  return { placed, index, annotator, activeId, editingId, activate, edit, toolbar, startAttaching };
}
