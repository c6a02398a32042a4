import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useTags } from '../../data/hooks/use-annotations';
import styles from './TagField.module.css';

/** Longest tag, in characters as typed. */
const MAX_LENGTH = 40;

interface Props {
  /** Tags that are set, each with a way to take it off; none where only adding is offered. */
  readonly tags: readonly string[];
  readonly onAdd: (tag: string) => void;
  readonly onRemove: (tag: string) => void;
}

/** Tags, and a field that completes from those in use; Enter adds what stands there. */
export function TagField({ tags, onAdd, onRemove }: Props) {
  const { t } = useTranslation('annotations');
  const known = useTags();
  const list = useId();
  const [words, setWords] = useState('');
  const add = () => {
    const tag = words.trim().replace(/^#/u, '').slice(0, MAX_LENGTH);
    if (tag === '') return;
    setWords('');
    if (!tags.includes(tag)) onAdd(tag);
  };
  return (
    <div className={styles.field}>
      {tags.map((tag) => (
        <span key={tag} className={styles.tag}>
          {`#${tag}`}
          <Button
            className={styles.remove ?? ''}
            aria-label={t('tag.remove', { tag })}
            onPress={() => onRemove(tag)}
          >
            <X size={12} aria-hidden />
          </Button>
        </span>
      ))}
      <TextField value={words} onChange={setWords} className={styles.add ?? ''}>
        <Label className="visually-hidden">{t('tag.add')}</Label>
        <Input
          className={styles.input ?? ''}
          list={list}
          placeholder={t('tag.add')}
          onBlur={add}
          onKeyDown={(event) => {
            // Enter also ends a word of an input method, which is no tag yet.
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            add();
          }}
        />
      </TextField>
      <datalist id={list}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
