import { useTranslation } from 'react-i18next';
import { readableLength } from '../../../core/text/length';
import { ModalPanel } from '../../ui/Panel';
import styles from './ImportPreview.module.css';
import { PreviewActs } from './PreviewActs';
import type { ReadPackage } from './read-case-package';

interface Props {
  readonly read: ReadPackage;
  readonly waiting: number;
  readonly onStore: () => Promise<void>;
  readonly onSkip: () => void;
  readonly onCancel: () => void;
}

/** What a case package brings, before anything of it is stored. */
export function PackagePreview({ read, waiting, onStore, onSkip, onCancel }: Props) {
  const { t } = useTranslation('import');
  const { pack, learning, pictures, known } = read;
  const notebooks = learning?.notebooks.length ?? 0;
  const brings = [
    t('package.length', { count: readableLength(pack.text.text) }),
    t('package.questions', { count: pack.questions.length + (learning?.questions.length ?? 0) }),
    t('package.annotations', { count: learning?.annotations.length ?? 0 }),
    ...(notebooks === 0 ? [] : [t('package.notebooks', { count: notebooks })]),
    ...(pictures.length === 0 ? [] : [t('package.pictures', { count: pictures.length })]),
    t('package.cards', { count: learning?.progress?.cards.length ?? 0 }),
  ];
  return (
    <ModalPanel
      title={t('package.title')}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onCancel())}
    >
      <p className={styles.lead} lang={pack.manifest.language}>
        {pack.manifest.title}
      </p>
      <ul>
        {brings.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <footer className={styles.foot}>
        {known === 'new' ? null : <p className={styles.known}>{t(`package.known.${known}`)}</p>}
        <PreviewActs
          waiting={waiting}
          acts={[{ label: t(known === 'new' ? 'act.store' : 'package.merge'), run: onStore }]}
          onSkip={onSkip}
          onCancel={onCancel}
        />
      </footer>
    </ModalPanel>
  );
}
