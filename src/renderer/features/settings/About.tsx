import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChannelResult } from '../../../shared/ipc/contract';
import { bridge } from '../../platform/bridge';
import { Button } from '../../ui/Button';
import styles from './SettingsPage.module.css';

/** Which Andu runs on what, and where the data live. */
export function About() {
  const { t } = useTranslation('settings');
  const [info, setInfo] = useState<ChannelResult<'app:info'> | null>(null);
  useEffect(() => {
    void bridge.invoke('app:info').then((answer) => {
      if (answer.ok) setInfo(answer.value);
    });
  }, []);
  return (
    <div className={styles.about}>
      <p>{t('about.offline')}</p>
      {info ? (
        <dl className={styles.facts}>
          <dt>{t('about.version')}</dt>
          <dd>{info.version}</dd>
          <dt>Electron</dt>
          <dd>{`${info.electron} · Chromium ${info.chromium}`}</dd>
          <dt>{t('about.dataFolder')}</dt>
          <dd>{info.dataFolder}</dd>
        </dl>
      ) : null}
      <Button onPress={() => void bridge.invoke('shell:openDataFolder')}>{t('about.openDataFolder')}</Button>
    </div>
  );
}
