import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '../../i18n/failure-text';
import { bridge } from '../../platform/bridge';
import { showToast } from '../../ui/Toasts';
import { takeOpenedFiles } from './opened-files';

/** Calls `goToDesk` when files come from outside: by a command line, "open with" or a second start of the app. */
export function useOpenedFiles(goToDesk: () => void): void {
  const { t } = useTranslation('import');
  useEffect(() => {
    const take = () => {
      takeOpenedFiles((name, failure) =>
        showToast({ text: t('failed', { name, problem: failureText(failure) }) }),
      )
        .then((found) => (found ? goToDesk() : undefined))
        .catch(reportError);
    };
    take();
    return bridge.onFilesOpened(take);
  }, [goToDesk, t]);
}
