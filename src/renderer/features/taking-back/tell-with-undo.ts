import i18next from 'i18next';
import { editHistory, undo } from '../../data/commands/undo';
import { showToast } from '../../ui/Toasts';
import { tellFailure } from '../failures';

/** Says what was just done, with a way back for as long as it is the last edit: undo takes back no other. */
export function tellWithUndo(text: string): void {
  const takeBack = async () => {
    const taken = await undo();
    if (!taken.ok) tellFailure(taken.error);
  };
  const close = showToast({ text, act: { label: i18next.t('undo'), run: () => void takeBack() } });
  const stop = editHistory.subscribe(() => {
    stop();
    close();
  });
}
