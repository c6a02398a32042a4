import {
  Input,
  Label,
  Radio,
  RadioGroup,
  Slider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
  Switch,
  TextArea,
  TextField,
} from 'react-aria-components';
import styles from './Field.module.css';

interface SegmentsProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  readonly isLabelHidden?: boolean;
}

/** One choice of a few, all in sight. */
export function Segments<T extends string>({
  label,
  value,
  options,
  onChange,
  isLabelHidden,
}: SegmentsProps<T>) {
  const choose = (next: string) => {
    const option = options.find((candidate) => candidate.value === next);
    if (option) onChange(option.value);
  };
  return (
    <RadioGroup value={value} onChange={choose} orientation="horizontal" className={styles.field ?? ''}>
      <Label className={isLabelHidden ? 'visually-hidden' : (styles.label ?? '')}>{label}</Label>
      <div className={styles.segments}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={styles.segment ?? ''}>
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

interface RangeProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Intl options of the number shown, e.g. a unit. */
  readonly format?: Intl.NumberFormatOptions;
  readonly onChange: (value: number) => void;
}

/** A number from a range, by slider. */
export function RangeField({ label, value, min, max, step, format, onChange }: RangeProps) {
  return (
    <Slider
      value={value}
      minValue={min}
      maxValue={max}
      step={step}
      {...(format ? { formatOptions: format } : {})}
      onChange={(next) => onChange(Array.isArray(next) ? (next[0] ?? value) : next)}
    >
      <div className={styles.sliderHead}>
        <Label>{label}</Label>
        <SliderOutput />
      </div>
      <SliderTrack className={styles.track ?? ''}>
        <SliderThumb className={styles.thumb ?? ''} />
      </SliderTrack>
    </Slider>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** On or off, at once. */
export function SwitchField({ label, isSelected, onChange }: SwitchProps) {
  return (
    <Switch isSelected={isSelected} onChange={onChange} className={styles.switch ?? ''}>
      {label}
      <span className={styles.knob} />
    </Switch>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  /** Lines to show; one line makes a plain input. */
  readonly rows?: number;
  readonly autoFocus?: boolean;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
}

/** Typed text of one or more lines. */
export function TextInput({
  label,
  value,
  onChange,
  placeholder,
  rows = 1,
  autoFocus,
  isLabelHidden,
  isDisabled,
}: TextProps) {
  const shared = { className: styles.input ?? '', ...(placeholder === undefined ? {} : { placeholder }) };
  return (
    <TextField
      value={value}
      onChange={onChange}
      className={styles.field ?? ''}
      autoFocus={autoFocus ?? false}
      isDisabled={isDisabled ?? false}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : (styles.label ?? '')}>{label}</Label>
      {rows > 1 ? <TextArea {...shared} rows={rows} /> : <Input {...shared} />}
    </TextField>
  );
}
