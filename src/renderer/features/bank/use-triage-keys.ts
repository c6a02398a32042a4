import type { KeyboardEvent } from 'react';
import type { QuestionRow } from '../../data/rows';
import { useStateChange } from './use-state-change';

const STATE_OF: ReadonlyMap<string, QuestionRow['state']> = new Map([
  ['a', 'approved'],
  ['s', 'suspended'],
  ['Delete', 'deleted'],
]);

/**
 * Keys to go through a bank without a hand off them: what stands under the cursor is approved, suspended or deleted,
 * and the next takes its place.
 */
export function useTriageKeys() {
  const setStates = useStateChange();
  return (event: KeyboardEvent<HTMLElement>) => {
    const state = STATE_OF.get(event.key);
    if (state === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const row = event.target instanceof Element ? event.target.closest('[role="row"]') : null;
    const id = row?.getAttribute('data-key');
    if (!row || !id) return;
    event.preventDefault();
    // The list would look for a question that begins with the letter.
    event.stopPropagation();
    const next = row.parentElement?.nextElementSibling?.querySelector('[role="row"]');
    if (next instanceof HTMLElement) next.focus();
    void setStates([id], state);
  };
}
