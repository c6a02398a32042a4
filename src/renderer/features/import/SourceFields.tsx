import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../ui/DateInput';
import { TextInput } from '../../ui/Field';
import styles from './ImportPreview.module.css';
import type { DraftFacts } from './use-draft';

interface Props {
  readonly facts: DraftFacts;
  readonly onType: (next: Partial<DraftFacts>) => void;
}

/** Where the document comes from, as far as it says so: each fact to be put right. */
export function SourceFields({ facts: { title, source }, onType }: Props) {
  const { t } = useTranslation('import');
  const [editors, setEditors] = useState(source.editors.join(t('nameSeparator')));
  const setSource = (change: Partial<DraftFacts['source']>) => onType({ source: { ...source, ...change } });
  const [day = '', time] = source.publishedAt.split('T');
  const withTime = (next: string) => (next === '' || time === undefined ? next : `${next}T${time}`);
  return (
    <div className={styles.fields}>
      <TextInput label={t('field.title')} value={title} onChange={(next) => onType({ title: next })} />
      <div className={styles.pair}>
        {(['authorBody', 'publisher'] as const).map((name) => (
          <TextInput
            key={name}
            label={t(`field.${name}`)}
            value={source[name]}
            onChange={(next) => setSource({ [name]: next })}
          />
        ))}
        <DateInput
          label={t('field.publishedAt')}
          value={day}
          onChange={(next) => setSource({ publishedAt: withTime(next) })}
        />
        <TextInput
          label={t('field.editors')}
          placeholder={t('field.editorsHint')}
          value={editors}
          onChange={(next) => {
            setEditors(next);
            setSource({ editors: namesOf(next) });
          }}
        />
      </div>
      <TextInput
        label={t('field.sourceLine')}
        value={source.sourceLine}
        onChange={(sourceLine) => setSource({ sourceLine })}
      />
    </div>
  );
}

function namesOf(typed: string): readonly string[] {
  return typed
    .split(/[、,，;；]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
