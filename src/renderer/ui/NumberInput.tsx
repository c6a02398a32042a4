import { Minus, Plus } from 'lucide-react';
import { Button, Group, Input, Label, NumberField } from 'react-aria-components';
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

/** A number to type or to step. What is typed beyond the bounds is brought back into them. */
export function NumberInput({
  label,
  value,
  min,
  max,
  step = 1,
  less,
  more,
  isLabelHidden,
  isDisabled,
  onChange,
}: Props) {
  return (
    <NumberField
      value={value}
      minValue={min}
      maxValue={max}
      step={step}
      isDisabled={isDisabled ?? false}
      formatOptions={{ useGrouping: false }}
      onChange={(next) => onChange(Number.isNaN(next) ? min : next)}
      className={styles.field ?? ''}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : (styles.label ?? '')}>{label}</Label>
      <Group className={styles.group ?? ''}>
        <Button slot="decrement" aria-label={less} className={styles.step ?? ''}>
          <Minus size={14} aria-hidden />
        </Button>
        <Input className={styles.input ?? ''} />
        <Button slot="increment" aria-label={more} className={styles.step ?? ''}>
          <Plus size={14} aria-hidden />
        </Button>
      </Group>
    </NumberField>
  );
}
