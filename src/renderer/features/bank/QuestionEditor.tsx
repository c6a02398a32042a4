import { X } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { contentProblem } from '../../../core/quiz/content';
import type { ItemStatistics } from '../../../core/quiz/item-statistics';
import { placeQuote } from '../../../core/quiz/place-quote';
import type { CaseBundle } from '../../data/queries/cases';
import type { QuestionRow } from '../../data/rows';
import { Button, IconButton } from '../../ui/Button';
import { QuestionPreview } from '../quiz-session';
import { DraftForm } from './DraftForm';
import { LikelySame } from './LikelySame';
import { contentOfDraft, previewOf, type QuestionDraft } from './question-draft';
import styles from './QuestionEditor.module.css';
import { QuestionFacts } from './QuestionFacts';
import type { Editing } from './use-editing';
import { useStateChange } from './use-state-change';

interface Props {
  readonly bundle: CaseBundle;
  readonly rows: readonly QuestionRow[];
  readonly editing: Editing;
  readonly statistics?: ReadonlyMap<string, ItemStatistics>;
  readonly onChange: (draft: QuestionDraft) => void;
  readonly onSave: () => Promise<void>;
  readonly onClose: () => void;
  readonly onOpen?: (id: string) => void;
  /** Whether it brings a frame and a title of its own, as beside the list. */
  readonly isFramed?: boolean;
}

/** One question: everything in it to change, how it will look, where it stands in the text, and how it did. */
export function QuestionEditor(props: Props) {
  const { bundle, rows, editing, statistics, onChange, onSave, onClose, onOpen, isFramed = true } = props;
  const { t } = useTranslation('bank');
  const { row: opened, draft, initial } = editing;
  // Its state may change while it is open.
  const row = opened && (rows.find(({ id }) => id === opened.id) ?? null);
  const problem = useMemo(() => contentProblem(contentOfDraft(draft)), [draft]);
  const source = useMemo(
    () => placeQuote(bundle.revision.text, draft.quote.trim(), draft.near),
    [bundle, draft.quote, draft.near],
  );
  const canSave = problem === null && (opened === null || draft !== initial);
  const setStates = useStateChange();
  const setState = async (state: QuestionRow['state']) => {
    if (!row) return;
    await setStates([row.id], state);
    if (state === 'deleted') onClose();
  };
  return (
    <section
      className={styles.editor}
      data-framed={isFramed}
      aria-label={t(opened ? 'editor.edit' : 'editor.add')}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && canSave) void onSave();
      }}
    >
      {isFramed ? (
        <header className={styles.head}>
          <h2 className={styles.title}>{t(opened ? 'editor.edit' : 'editor.add')}</h2>
          <IconButton label={t('act.close')} onPress={onClose}>
            <X size={18} aria-hidden />
          </IconButton>
        </header>
      ) : null}
      {row ? <QuestionFacts row={row} statistics={statistics?.get(row.id)} onState={setState} /> : null}
      <DraftForm draft={draft} sections={bundle.sections} isPlaced={source !== null} onChange={onChange}>
        <LikelySame stem={draft.stem} rows={rows} ownId={opened?.id ?? ''} onOpen={onOpen} />
      </DraftForm>
      <div className={styles.acts}>
        <p className={styles.problem} role="status">
          {problem ? t(`problem.${problem}`) : ''}
        </p>
        <Button look="quiet" onPress={onClose}>
          {t('act.cancel')}
        </Button>
        <Button look="primary" isDisabled={!canSave} onPress={() => void onSave()}>
          {t('act.save')}
        </Button>
      </div>
      {problem === null ? (
        <section aria-label={t('editor.preview')} className={styles.preview}>
          <h3 className={styles.sub}>{t('editor.preview')}</h3>
          <QuestionPreview
            caseId={bundle.case.id}
            question={previewOf(draft, source ?? { start: 0, end: 0, quote: '' })}
          />
        </section>
      ) : null}
    </section>
  );
}
