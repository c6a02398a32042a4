import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { QUESTION_KINDS } from '../../../core/quiz/model';
import type { Section } from '../../../core/text/sections';
import { Choice } from '../../ui/Choice';
import { Segments, TextInput } from '../../ui/Field';
import { AnswerFields } from './AnswerFields';
import { DIFFICULTIES } from './filter-bank';
import type { QuestionDraft } from './question-draft';
import styles from './QuestionEditor.module.css';

const DIFFICULTY_OF = { '1': 1, '2': 2, '3': 3 } as const;

interface Props {
  readonly draft: QuestionDraft;
  readonly sections: readonly Section[];
  /** Whether the quote stands in the text, which then tells the section. */
  readonly isPlaced: boolean;
  readonly onChange: (draft: QuestionDraft) => void;
  /** What is said of the stem, below it. */
  readonly children: ReactNode;
}

/** Every field of a question. */
export function DraftForm({ draft, sections, isPlaced, onChange, children }: Props) {
  const { t } = useTranslation(['bank', 'quiz']);
  const change = (next: Partial<QuestionDraft>) => onChange({ ...draft, ...next });
  return (
    <div className={styles.form}>
      <div className={styles.pair}>
        <Choice
          label={t('filter.kind')}
          value={draft.kind}
          options={QUESTION_KINDS.map((value) => ({ value, label: t(`quiz:kind.${value}`) }))}
          onChange={(kind) => change({ kind })}
        />
        <Segments
          label={t('filter.difficulty')}
          value={DIFFICULTIES[draft.difficulty - 1] ?? '2'}
          options={DIFFICULTIES.map((value) => ({ value, label: t(`difficulty.${value}`) }))}
          onChange={(value) => change({ difficulty: DIFFICULTY_OF[value] })}
        />
      </div>
      <TextInput
        label={t(draft.kind === 'cloze' ? 'field.clozeStem' : 'field.stem')}
        rows={3}
        value={draft.stem}
        onChange={(stem) => change({ stem })}
      />
      {children}
      <AnswerFields draft={draft} onChange={change} />
      <TextInput
        label={t('field.explanation')}
        rows={2}
        value={draft.explanation}
        onChange={(explanation) => change({ explanation })}
      />
      <TextInput
        label={t('field.quote')}
        rows={2}
        value={draft.quote}
        onChange={(quote) => change({ quote })}
      />
      {draft.quote.trim() !== '' && !isPlaced ? (
        <p className={styles.careful} role="status">
          {t('field.quoteMissing')}
        </p>
      ) : null}
      <div className={styles.pair}>
        <TextInput label={t('field.tags')} value={draft.tags} onChange={(tags) => change({ tags })} />
        {isPlaced ? null : (
          <Choice
            label={t('filter.section')}
            value={
              sections.some(({ id }) => id === draft.sectionId) ? draft.sectionId : (sections[0]?.id ?? '')
            }
            options={sections.map(({ id, title }) => ({ value: id, label: title || t('beginning') }))}
            onChange={(sectionId) => change({ sectionId })}
          />
        )}
      </div>
    </div>
  );
}
