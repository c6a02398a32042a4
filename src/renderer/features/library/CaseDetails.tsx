import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseTags, type ShelfEntry } from '../../../core/shelf/arrange';
import { addCollection } from '../../data/commands/collections';
import { setCaseDetails } from '../../data/commands/shelf';
import type { CollectionRow } from '../../data/rows';
import { Button } from '../../ui/Button';
import { SwitchField, TextInput } from '../../ui/Field';
import { ModalPanel } from '../../ui/Panel';
import styles from './CaseDetails.module.css';
import { OriginalFiles } from './OriginalFiles';

interface Props {
  readonly entry: ShelfEntry;
  readonly collections: readonly CollectionRow[];
  readonly onClose: () => void;
}

/** What a case is called, its tags, and the collections that it is in; stored together. */
export function CaseDetails({ entry, collections, onClose }: Props) {
  const { t } = useTranslation('library');
  const [name, setName] = useState(entry.title);
  const [tags, setTags] = useState(entry.tags.join('，'));
  const [newCollection, setNewCollection] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    collections.filter(({ caseIds }) => caseIds.includes(entry.id)).map(({ id }) => id),
  );
  const add = async () => {
    const { id } = await addCollection(newCollection);
    setChosen((ids) => [...ids, id]);
    setNewCollection('');
  };
  const save = async () => {
    await setCaseDetails(entry.id, { name, tags: parseTags(tags), collectionIds: chosen });
    onClose();
  };
  return (
    <ModalPanel title={t('details.title')} isOpen onOpenChange={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextInput
          label={t('details.name')}
          value={name}
          onChange={setName}
          placeholder={t('details.nameHint')}
          autoFocus
        />
        <TextInput
          label={t('details.tags')}
          value={tags}
          onChange={setTags}
          placeholder={t('details.tagsHint')}
        />
        <fieldset className={styles.collections}>
          <legend>{t('details.collections')}</legend>
          {collections.map(({ id, name: label }) => (
            <SwitchField
              key={id}
              label={label}
              isSelected={chosen.includes(id)}
              onChange={(isIn) => setChosen((ids) => (isIn ? [...ids, id] : ids.filter((one) => one !== id)))}
            />
          ))}
          <div className={styles.add}>
            <TextInput
              label={t('details.newCollection')}
              placeholder={t('details.newCollection')}
              value={newCollection}
              onChange={setNewCollection}
              isLabelHidden
            />
            <Button isDisabled={newCollection.trim() === ''} onPress={() => void add()}>
              {t('details.add')}
            </Button>
          </div>
        </fieldset>
        <OriginalFiles caseId={entry.id} />
        <div className={styles.acts}>
          <Button look="quiet" onPress={onClose}>
            {t('details.cancel')}
          </Button>
          <Button look="primary" type="submit">
            {t('details.save')}
          </Button>
        </div>
      </form>
    </ModalPanel>
  );
}
