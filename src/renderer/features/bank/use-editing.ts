import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addQuestions, editQuestion } from '../../data/commands/bank';
import type { QuestionRow } from '../../data/rows';
import { showToast } from '../../ui/Toasts';
import { tellFailure } from '../failures';
import { draftOf, EMPTY_DRAFT, entryOfDraft, type QuestionDraft } from './question-draft';
import { tellWithUndo } from './tell-with-undo';

/** A question in the form: a stored one, or a new one where `row` is `null`. */
export interface Editing {
  readonly row: QuestionRow | null;
  readonly draft: QuestionDraft;
  readonly initial: QuestionDraft;
}

/** The question that is open, and what can be done with it. What was typed is never lost without a way back. */
export function useEditing(caseId: string, rows: readonly QuestionRow[]) {
  const { t } = useTranslation('bank');
  const [current, setCurrent] = useState<Editing | null>(null);
  const turnTo = (next: Editing | null) => {
    if (current && current.draft !== current.initial) {
      const left = current;
      showToast({ text: t('dropped'), act: { label: t('act.takeUp'), run: () => setCurrent(left) } });
    }
    setCurrent(next);
  };
  const start = (row: QuestionRow | null, initial: QuestionDraft) => turnTo({ row, initial, draft: initial });
  return {
    current,
    add: () => start(null, EMPTY_DRAFT),
    open: (id: string) => {
      const row = rows.find((one) => one.id === id);
      if (row && row.id !== current?.row?.id) start(row, draftOf(row));
    },
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
