import { Input, Label, TextField } from 'react-aria-components';
import styles from './Field.module.css';

interface Props {
  readonly label: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A day, typed or taken from Chromium's calendar; it may be left empty. */
export function DateInput({ label, value, onChange }: Props) {
  return (
    <TextField type="date" value={value} onChange={onChange} className={styles.field ?? ''}>
      <Label className={styles.label ?? ''}>{label}</Label>
      <Input className={styles.input ?? ''} />
    </TextField>
  );
}
