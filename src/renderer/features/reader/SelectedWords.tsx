import { useTranslation } from 'react-i18next';
import type { Span } from '../../../core/text/model';
import { useShownScript } from '../script-display';

/** Longest words that are told; of more, as much of the beginning and the end is. */
const MAX_LENGTH = 400;

interface Props {
  readonly text: string;
  readonly selected: Span | null;
}

/** Tells screen readers the words that were selected by keys. */
export function SelectedWords({ text, selected }: Props) {
  const { t } = useTranslation('reader');
  const shown = useShownScript();
  const words = selected ? shown(text.slice(selected.start, selected.end)) : '';
  const half = MAX_LENGTH / 2;
  const told = words.length > MAX_LENGTH ? `${words.slice(0, half)}…${words.slice(-half)}` : words;
  return (
    <p className="visually-hidden" aria-live="polite">
      {told === '' ? null : t('selected', { words: told })}
    </p>
  );
}
