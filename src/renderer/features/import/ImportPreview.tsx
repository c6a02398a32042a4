import { startTransition, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftCase } from '../../../core/casefile/draft';
import { ModalPanel } from '../../ui/Panel';
import { DraftNotices } from './DraftNotices';
import { DraftDoubts, DraftRemoved } from './DraftParts';
import styles from './ImportPreview.module.css';
import { OutlineEditor } from './OutlineEditor';
import { PreviewActs } from './PreviewActs';
import { SourceFields } from './SourceFields';
import { useDraft } from './use-draft';
import type { ReadFile } from './use-import';

/** The parts of so many blocks are drawn together with the dialog; those of more come each in a task of its own. */
const QUICKLY_DRAWN = 300;

interface Props {
  readonly read: ReadFile;
  readonly waiting: number;
  readonly onStore: (draft: DraftCase, caseId?: string) => Promise<void>;
  readonly onSkip: () => void;
  readonly onCancel: () => void;
}

/** What a document will be as a case: to look over and put right before anything is stored. */
export function ImportPreview({ read, waiting, onStore, onSkip, onCancel }: Props) {
  const { t } = useTranslation('import');
  const edited = useDraft(read.draft);
  const { draft, facts, change, undo } = edited;
  // A hundred rows that neither typing nor the start of storing changes.
  const parts = useMemo(() => {
    const parted = { draft, change, undo };
    return [
      <DraftNotices key="notices" notices={draft.notices} />,
      <DraftDoubts key="doubts" edited={parted} />,
      <OutlineEditor key="outline" edited={parted} />,
      <DraftRemoved key="removed" furniture={draft.furniture} />,
    ];
  }, [draft, change, undo]);
  const drawn = useDrawnParts(1 + parts.length, draft.text.blocks.length <= QUICKLY_DRAWN);
  const [isKept, setKept] = useState(false);
  const { known, length } = read;
  const store = (caseId?: string) =>
    onStore({ ...draft, ...facts, title: facts.title.trim() || read.file.name }, caseId);
  return (
    <ModalPanel
      title={t('preview.title')}
      isOpen
      onOpenChange={(isOpen) => {
        if (isOpen) return;
        // A press beside the dialog, or Escape in a field, must not cost what was decided.
        if (undo === null) onCancel();
        else setKept(true);
      }}
    >
      <p className={styles.lead}>
        {t('preview.lead', {
          name: read.file.name,
          length,
          blocks: draft.text.blocks.length,
        })}
      </p>
      {drawn > 0 ? <SourceFields facts={facts} onType={edited.type} /> : null}
      {parts.slice(0, Math.max(0, drawn - 1))}
      {drawn > parts.length ? null : <div className={styles.coming} />}
      <footer className={styles.foot}>
        {known.kind === 'changed' ? <p className={styles.known}>{t('preview.changed', known)}</p> : null}
        {isKept ? (
          <p role="alert" className={styles.known}>
            {t('preview.kept')}
          </p>
        ) : null}
        <PreviewActs
          waiting={waiting}
          acts={
            known.kind === 'changed'
              ? [
                  { label: t('act.storeNew'), run: () => store() },
                  { label: t('act.storeRevision'), run: () => store(known.caseId) },
                ]
              : [{ label: t('act.store'), run: () => store() }]
          }
          onSkip={onSkip}
          onCancel={onCancel}
        />
      </footer>
    </ModalPanel>
  );
}

/** How many of so many parts are drawn: all at once, or one after another. Once there, each is drawn anew at once. */
function useDrawnParts(count: number, isAtOnce: boolean): number {
  const [drawn, setDrawn] = useState(isAtOnce ? count : 0);
  useEffect(() => {
    if (drawn < count) startTransition(() => setDrawn(drawn + 1));
  }, [drawn, count]);
  return drawn;
}
