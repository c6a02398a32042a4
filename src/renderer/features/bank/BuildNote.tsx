import { useTranslation } from 'react-i18next';
import { BANK_STAGES } from '../../../core/quiz/build-bank';
import { Bar } from '../../ui/Bar';
import { Button } from '../../ui/Button';
import { resumeBuild, stopBuild, useBuildState } from './bank-building';
import styles from './BankPage.module.css';

/** While questions are made from the text: how far it is, and a way to stop and to go on. */
export function BuildNote({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation('bank');
  const state = useBuildState(caseId);
  if (state === null) return null;
  if (state.kind === 'stopped') {
    return (
      <div className={styles.build}>
        <p role="status">{t('build.stopped')}</p>
        <Button onPress={() => resumeBuild(caseId)}>{t('build.resume')}</Button>
      </div>
    );
  }
  return (
    <div className={styles.build}>
      <p role="status">{t(`build.${state.stage}`)}</p>
      <div className={styles.buildBar}>
        {/* The middle of the stage: neither is known to the percent. */}
        <Bar
          label={t('build.progress')}
          value={(BANK_STAGES.indexOf(state.stage) + 0.5) / BANK_STAGES.length}
        />
      </div>
      <Button look="quiet" onPress={() => stopBuild(caseId)}>
        {t('build.stop')}
      </Button>
    </div>
  );
}
