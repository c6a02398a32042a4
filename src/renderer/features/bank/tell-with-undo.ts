import i18next from 'i18next';
import { undo } from '../../data/commands/undo';
import { showToast } from '../../ui/Toasts';
import { tellFailure } from '../failures';

/** Says what was just done, with a way back. */
export function tellWithUndo(text: string): void {
  const takeBack = async () => {
    const outcome = await undo();
    if (!outcome.ok) tellFailure(outcome.error);
  };
  showToast({ text, act: { label: i18next.t('act.undo', { ns: 'bank' }), run: () => void takeBack() } });
}
