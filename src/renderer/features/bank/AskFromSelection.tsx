import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../../core/text/model';
import { addQuestions } from '../../data/commands/bank';
import { useQuestions } from '../../data/hooks/use-questions';
import type { CaseBundle } from '../../data/queries/cases';
import { ModalPanel } from '../../ui/Panel';
import { tellFailure } from '../failures';
import { draftFromSelection } from './draft-from-selection';
import { QuestionEditor } from './QuestionEditor';
import { entryOfDraft, type QuestionDraft } from './question-draft';
import { tellWithUndo } from '../taking-back';

interface Props {
  readonly bundle: CaseBundle;
  /** The words selected, UTF-16 code units of the revision shown. */
  readonly selected: Span;
  readonly onClose: () => void;
}

/** A question about selected words of the text, filled in as far as they tell it; another kind fills it in anew. */
export function AskFromSelection({ bundle, selected, onClose }: Props) {
  const { t } = useTranslation('bank');
  const rows = useQuestions(bundle.case.id);
  const filledIn = (kind: QuestionDraft['kind']) => draftFromSelection(bundle.revision, selected, kind);
  const [initial] = useState(() => filledIn('cloze'));
  const [draft, setDraft] = useState(initial);
  if (!rows) return null;
  const change = (next: QuestionDraft) => {
    // What was typed by hand is kept, whatever kind it becomes.
    const isUntouched = next.kind !== draft.kind && draft.stem === filledIn(draft.kind).stem;
    setDraft(isUntouched ? filledIn(next.kind) : next);
  };
  const save = async () => {
    const added = await addQuestions(bundle.case.id, [entryOfDraft(draft)]);
    if (added.ok) tellWithUndo(t('added'));
    else tellFailure(added.error);
    onClose();
  };
  return (
    <ModalPanel title={t('editor.ask')} isOpen onOpenChange={onClose}>
      <QuestionEditor
        isFramed={false}
        bundle={bundle}
        rows={rows}
        editing={{ row: null, draft, initial }}
        onChange={change}
        onSave={save}
        onClose={onClose}
      />
    </ModalPanel>
  );
}
