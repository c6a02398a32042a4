import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { TextInput } from '../../ui/Field';
import styles from './QuestionEditor.module.css';

interface Props {
  /** The name of a line by its number, from 1. */
  readonly name: (number: number) => string;
  readonly values: readonly string[];
  /** Without a button for one more, where another list decides how many there are. */
  readonly isFixed?: boolean;
  readonly onChange: (values: readonly string[]) => void;
}

/** Lines of text, as many as wanted; those left empty do not count. */
export function Lines({ name, values, isFixed = false, onChange }: Props) {
  const { t } = useTranslation('bank');
  return (
    <div className={styles.lines}>
      {values.map((value, index) => (
        <TextInput
          // Lines are told apart by their place alone.
          key={index}
          label={name(index + 1)}
          value={value}
          onChange={(next) => onChange(values.map((one, at) => (at === index ? next : one)))}
        />
      ))}
      {isFixed ? null : (
        <Button look="quiet" onPress={() => onChange([...values, ''])}>
          <Plus size={16} aria-hidden />
          {t('act.addLine')}
        </Button>
      )}
    </div>
  );
}
