import type { Failure, Result } from '../../../core/result';
import { showSavedFile } from '../../platform/save-file';
import { showToast } from '../../ui/Toasts';
import { tellFailure } from '../failures';

/**
 * Tells what came of saving a file, with a way to see it in its folder; nothing where the person thought better.
 *
 * @returns whether it was saved
 */
export function tellSaved(
  saved: Result<string | null, Failure>,
  words: { readonly text: (path: string) => string; readonly show: string },
): boolean {
  if (!saved.ok) {
    tellFailure(saved.error);
    return false;
  }
  if (saved.value === null) return false;
  showToast({ text: words.text(saved.value), act: { label: words.show, run: () => void showSavedFile() } });
  return true;
}
