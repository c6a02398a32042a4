import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { addQuestions, editQuestion } from '../../data/commands/bank';
import type { QuestionRow } from '../../data/rows';
import { showToast } from '../../ui/Toasts';
import { tellFailure } from '../failures';
import { draftOf, EMPTY_DRAFT, entryOfDraft, type QuestionDraft } from './question-draft';
import { questionPlace } from './question-place';
import { tellWithUndo } from '../taking-back';

/** A question in the form: a stored one, or a new one where `row` is `null`. */
export interface Editing {
  readonly row: QuestionRow | null;
  readonly draft: QuestionDraft;
  readonly initial: QuestionDraft;
}

/**
 * The question that is open, and what can be done with it. What was typed is never lost without a way back.
 *
 * @param routed the question that the route names: it is opened, and the route follows what is open from then on
 */
export function useEditing(caseId: string, rows: readonly QuestionRow[], routed: string | null) {
  const { t } = useTranslation('bank');
  const storedRow = (id: string | null) => rows.find((row) => row.id === id);
  const [current, setCurrent] = useState<Editing | null>(() => {
    const row = storedRow(routed);
    return row ? stored(row) : null;
  });
  const [left, setLeft] = useState<Editing | null>(null);
  const turnTo = (next: Editing | null) => {
    if (current && current.draft !== current.initial) setLeft(current);
    setCurrent(next);
  };
  const open = (id: string) => {
    const row = storedRow(id);
    if (row && row.id !== current?.row?.id) turnTo(stored(row));
  };
  const [followed, setFollowed] = useState(routed);
  if (routed !== followed) {
    setFollowed(routed);
    if (routed !== null) open(routed);
  }
  useEffect(() => {
    if (left === null) return;
    showToast({ text: t('dropped'), act: { label: t('act.takeUp'), run: () => setCurrent(left) } });
  }, [left, t]);
  const isGone = routed !== null && storedRow(routed) === undefined;
  useEffect(() => {
    if (isGone) showToast({ text: t('gone') });
  }, [isGone, t]);
  const openId = current?.row?.id ?? null;
  useEffect(() => {
    navigate(openId === null ? `/bank/${caseId}` : questionPlace(caseId, openId), { replace: true });
  }, [caseId, openId, isGone]);
  return {
    current,
    add: () => turnTo({ row: null, initial: EMPTY_DRAFT, draft: EMPTY_DRAFT }),
    open,
    change: (draft: QuestionDraft) => setCurrent((editing) => editing && { ...editing, draft }),
    close: () => turnTo(null),
    save: async () => {
      if (current === null) return;
      const { row, draft } = current;
      const entry = entryOfDraft(draft);
      const outcome = row ? await editQuestion(row.id, entry) : await addQuestions(caseId, [entry]);
      if (!outcome.ok) {
        tellFailure(outcome.error);
        return;
      }
      tellWithUndo(t(row ? 'saved' : 'added'));
      setCurrent(null);
    },
  };
}

function stored(row: QuestionRow): Editing {
  const draft = draftOf(row);
  return { row, initial: draft, draft };
}
