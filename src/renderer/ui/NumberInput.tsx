import { Minus, Plus } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { Button, Group, Input, Label, TextField } from 'react-aria-components';
import styles from './NumberInput.module.css';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** Names of the two buttons. */
  readonly less: string;
  readonly more: string;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (value: number) => void;
}

/**
 * A number to type or to step. What is typed beyond the bounds is brought back into them. React Aria's own
 * number field empties an element by `innerHTML`, which the page's policy refuses: its second change would throw.
 */
export function NumberInput(props: Props) {
  const { label, value, min, max, step = 1, less, more, isLabelHidden, isDisabled = false, onChange } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const choose = (next: number) => {
    const snapped = min + Math.round((next - min) / step) * step;
    const bounded = Math.min(max, Math.max(min, snapped));
    setTyped(null);
    if (bounded !== value) onChange(bounded);
  };
  const commit = () => {
    if (typed === null) return;
    const next = Number(typed.normalize('NFKC'));
    choose(Number.isNaN(next) ? value : next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit();
    else if (event.key === 'ArrowUp') choose(value + step);
    else if (event.key === 'ArrowDown') choose(value - step);
    else return;
    event.preventDefault();
  };
  return (
    <TextField
      value={typed ?? String(value)}
      onChange={setTyped}
      isDisabled={isDisabled}
      onBlur={commit}
      onKeyDown={onKeyDown}
      className={styles.field ?? ''}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : (styles.label ?? '')}>{label}</Label>
      <Group className={styles.group ?? ''} isDisabled={isDisabled}>
        <Button
          aria-label={less}
          className={styles.step ?? ''}
          isDisabled={isDisabled || value <= min}
          onPress={() => choose(value - step)}
        >
          <Minus size={14} aria-hidden />
        </Button>
        <Input className={styles.input ?? ''} inputMode="numeric" />
        <Button
          aria-label={more}
          className={styles.step ?? ''}
          isDisabled={isDisabled || value >= max}
          onPress={() => choose(value + step)}
        >
          <Plus size={14} aria-hidden />
        </Button>
      </Group>
    </TextField>
  );
}
