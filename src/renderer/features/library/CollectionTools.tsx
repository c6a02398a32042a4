import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteCollection, renameCollection } from '../../data/commands/collections';
import type { CollectionRow } from '../../data/rows';
import { Button } from '../../ui/Button';
import { TextInput } from '../../ui/Field';
import { ModalPanel } from '../../ui/Panel';
import { tellFailure } from '../failures';
import { tellWithUndo } from '../taking-back';
import styles from './CaseDetails.module.css';
import toolStyles from './ShelfTools.module.css';

interface Props {
  readonly collection: CollectionRow;
  readonly onDeleted: () => void;
}

/** What can be done with the collection that is looked at. */
export function CollectionTools({ collection, onDeleted }: Props) {
  const { t } = useTranslation('library');
  const { id, name } = collection;
  const [draft, setDraft] = useState<string | null>(null);
  const remove = async () => {
    const outcome = await deleteCollection(id);
    if (!outcome.ok) {
      tellFailure(outcome.error);
      return;
    }
    onDeleted();
    tellWithUndo(t('done.collectionDeleted', { name }));
  };
  const rename = async (next: string) => {
    const outcome = await renameCollection(id, next);
    if (!outcome.ok) tellFailure(outcome.error);
    setDraft(null);
  };
  return (
    <div className={toolStyles.collection}>
      <Button look="quiet" onPress={() => setDraft(name)}>
        {t('collection.rename')}
      </Button>
      <Button look="quiet" onPress={() => void remove()}>
        {t('collection.delete')}
      </Button>
      <ModalPanel
        title={t('collection.renameTitle')}
        isOpen={draft !== null}
        onOpenChange={() => setDraft(null)}
      >
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (draft?.trim()) void rename(draft);
          }}
        >
          <TextInput label={t('collection.name')} value={draft ?? ''} onChange={setDraft} autoFocus />
          <div className={styles.acts}>
            <Button look="primary" type="submit" isDisabled={!draft?.trim()}>
              {t('details.save')}
            </Button>
          </div>
        </form>
      </ModalPanel>
    </div>
  );
}
