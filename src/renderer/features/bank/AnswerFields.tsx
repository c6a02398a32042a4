import { useTranslation } from 'react-i18next';
import { Segments, TextInput } from '../../ui/Field';
import { Lines } from './Lines';
import { blankCount, type QuestionDraft } from './question-draft';
import styles from './QuestionEditor.module.css';
import { RightOptions } from './RightOptions';

interface Props {
  readonly draft: QuestionDraft;
  readonly onChange: (change: Partial<QuestionDraft>) => void;
}

/** The fields of the answer, by kind of question. */
export function AnswerFields({ draft, onChange }: Props) {
  const { t } = useTranslation(['bank', 'quiz']);
  switch (draft.kind) {
    case 'single':
    case 'multiple':
      return <RightOptions draft={draft} onChange={onChange} />;
    case 'trueFalse':
      return (
        <Segments
          label={t('field.answer')}
          value={draft.isTrue ? 'true' : 'false'}
          options={(['true', 'false'] as const).map((value) => ({ value, label: t(`quiz:${value}`) }))}
          onChange={(value) => onChange({ isTrue: value === 'true' })}
        />
      );
    case 'cloze':
      return (
        <div className={styles.lines}>
          {Array.from({ length: blankCount(draft.stem) }, (_, index) => (
            <TextInput
              key={index}
              label={t('field.blank', { number: index + 1 })}
              value={draft.blanks[index] ?? ''}
              onChange={(value) =>
                onChange({
                  blanks: Array.from({ length: blankCount(draft.stem) }, (_, at) =>
                    at === index ? value : (draft.blanks[at] ?? ''),
                  ),
                })
              }
            />
          ))}
        </div>
      );
    case 'ordering':
      return (
        <Lines
          name={(number) => t('field.step', { number })}
          values={draft.options}
          onChange={(options) => onChange({ options })}
        />
      );
    case 'matching':
      return (
        <div className={styles.columns}>
          <Lines
            name={(number) => t('field.left', { number })}
            values={draft.pairs.map(({ left }) => left)}
            onChange={(lefts) =>
              onChange({
                pairs: lefts.map((left, index) => ({ left, right: draft.pairs[index]?.right ?? '' })),
              })
            }
          />
          <Lines
            isFixed
            name={(number) => t('field.right', { number })}
            values={draft.pairs.map(({ right }) => right)}
            onChange={(rights) =>
              onChange({
                pairs: rights.map((right, index) => ({ left: draft.pairs[index]?.left ?? '', right })),
              })
            }
          />
        </div>
      );
    case 'shortAnswer':
      return (
        <>
          <TextInput
            label={t('field.reference')}
            rows={3}
            value={draft.reference}
            onChange={(reference) => onChange({ reference })}
          />
          <Lines
            name={(number) => t('field.keyPoint', { number })}
            values={draft.keyPoints}
            onChange={(keyPoints) => onChange({ keyPoints })}
          />
        </>
      );
  }
}
