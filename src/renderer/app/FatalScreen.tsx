import { useTranslation } from 'react-i18next';
import type { Failure } from '../../core/result';
import { bridge } from '../platform/bridge';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { failureText } from '../i18n/failure-text';

/** Shown instead of the app when it can't start: what is wrong, that the data are kept, and what to do. */
export function FatalScreen({ failure }: { readonly failure: Failure }) {
  const { t } = useTranslation('errors');
  return (
    <main>
      <Empty title={t('start.title')} text={failureText(failure)}>
        <Button look="primary" onPress={() => window.location.reload()}>
          {t('act.reload')}
        </Button>
        <Button onPress={() => void bridge.invoke('shell:openDataFolder')}>{t('act.openDataFolder')}</Button>
      </Empty>
    </main>
  );
}
