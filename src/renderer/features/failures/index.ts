import type { Failure } from '../../../core/result';
import { failureText } from '../../i18n/failure-text';
import { showToast } from '../../ui/Toasts';

/** Says in the learner's language that something did not work, and what to do next. */
export function tellFailure(failure: Failure): void {
  showToast({ text: failureText(failure) });
}
