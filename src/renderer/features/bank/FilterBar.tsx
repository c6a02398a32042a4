import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { QUESTION_KINDS } from '../../../core/quiz/model';
import type { Section } from '../../../core/text/sections';
import type { QuestionRow } from '../../data/rows';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { TextInput } from '../../ui/Field';
import styles from './BankPage.module.css';
import { ANY, type BankFilter, DIFFICULTIES, LISTED_STATES, NO_FILTER, tagsInUse } from './filter-bank';

interface Props {
  readonly filter: BankFilter;
  readonly rows: readonly QuestionRow[];
  readonly sections: readonly Section[];
  readonly onChange: (filter: BankFilter) => void;
}

/** What of the bank is listed. */
export function FilterBar({ filter, rows, sections, onChange }: Props) {
  const { t } = useTranslation(['bank', 'quiz']);
  const tags = useMemo(() => tagsInUse(rows), [rows]);
  const change = (next: Partial<BankFilter>) => onChange({ ...filter, ...next });
  const any = { value: ANY, label: t('filter.any') } as const;
  return (
    <div className={styles.filters} role="search" aria-label={t('filter.label')}>
      <TextInput
        label={t('filter.text')}
        value={filter.text}
        onChange={(text) => change({ text })}
        placeholder={t('filter.textHint')}
      />
      <Choice
        label={t('filter.kind')}
        value={filter.kind}
        options={[any, ...QUESTION_KINDS.map((value) => ({ value, label: t(`quiz:kind.${value}`) }))]}
        onChange={(kind) => change({ kind })}
      />
      <Choice
        label={t('filter.section')}
        value={filter.sectionId}
        options={[any, ...sections.map(({ id, title }) => ({ value: id, label: title || t('beginning') }))]}
        onChange={(sectionId) => change({ sectionId })}
      />
      <Choice
        label={t('filter.difficulty')}
        value={filter.difficulty}
        options={[any, ...DIFFICULTIES.map((value) => ({ value, label: t(`difficulty.${value}`) }))]}
        onChange={(difficulty) => change({ difficulty })}
      />
      <Choice
        label={t('filter.state')}
        value={filter.state}
        options={[any, ...LISTED_STATES.map((value) => ({ value, label: t(`state.${value}`) }))]}
        onChange={(state) => change({ state })}
      />
      {tags.length > 0 ? (
        <Choice
          label={t('filter.tag')}
          value={filter.tag}
          options={[any, ...tags.map((value) => ({ value, label: value }))]}
          onChange={(tag) => change({ tag })}
        />
      ) : null}
      {filter === NO_FILTER ? null : (
        <Button look="quiet" onPress={() => onChange(NO_FILTER)}>
          {t('filter.clear')}
        </Button>
      )}
    </div>
  );
}
