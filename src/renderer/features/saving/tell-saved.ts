import i18next from 'i18next';
import type { Failure, Result } from '../../../core/result';
import { showSavedFile } from '../../platform/save-file';
import { showToast } from '../../ui/Toasts';
import { tellFailure } from '../failures';

/**
 * Tells what came of saving a file, with a way to see it in its folder; nothing where the person thought better.
 *
 * @param words what is said of a file that was saved, by its path, where it is more than that
 * @returns whether it was saved
 */
export function tellSaved(saved: Result<string | null, Failure>, words?: (path: string) => string): boolean {
  if (!saved.ok) {
    tellFailure(saved.error);
    return false;
  }
  const path = saved.value;
  if (path === null) return false;
  showToast({
    text: words ? words(path) : i18next.t('saved', { ns: 'saving', path }),
    act: { label: i18next.t('show', { ns: 'saving' }), run: () => void showSavedFile() },
  });
  return true;
}
