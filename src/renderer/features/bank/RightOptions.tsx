import { Plus } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { TextInput } from '../../ui/Field';
import type { QuestionDraft } from './question-draft';
import styles from './QuestionEditor.module.css';

interface Props {
  readonly draft: QuestionDraft;
  readonly onChange: (change: Partial<QuestionDraft>) => void;
}

/** The options of a choice, each with the mark that makes it a right one. Those left empty do not count. */
export function RightOptions({ draft, onChange }: Props) {
  const { t } = useTranslation('bank');
  const group = useId();
  const { kind, options, right } = draft;
  const isSingle = kind === 'single';
  const mark = (index: number, isRight: boolean) => {
    const others = isSingle ? [] : right.filter((one) => one !== index);
    onChange({ right: isRight ? [...others, index].toSorted((a, b) => a - b) : others });
  };
  return (
    <fieldset className={styles.lines}>
      <legend className={styles.legend}>{t(isSingle ? 'field.options' : 'field.optionsMany')}</legend>
      {options.map((option, index) => {
        const letter = String.fromCharCode(65 + index);
        return (
          <div key={letter} className={styles.option}>
            <input
              type={isSingle ? 'radio' : 'checkbox'}
              name={group}
              className={styles.mark}
              aria-label={t('field.isRight', { letter })}
              checked={isSingle ? right[0] === index : right.includes(index)}
              onChange={({ target }) => mark(index, target.checked)}
            />
            <TextInput
              isLabelHidden
              label={t('field.option', { letter })}
              placeholder={letter}
              value={option}
              onChange={(value) =>
                onChange({ options: options.map((one, at) => (at === index ? value : one)) })
              }
            />
          </div>
        );
      })}
      <Button look="quiet" onPress={() => onChange({ options: [...options, ''] })}>
        <Plus size={16} aria-hidden />
        {t('act.addLine')}
      </Button>
    </fieldset>
  );
}
