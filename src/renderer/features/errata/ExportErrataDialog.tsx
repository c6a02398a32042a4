import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseBundle } from '../../data/queries/cases';
import { fileName, saveFile } from '../../platform/save-file';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Field';
import { ModalPanel } from '../../ui/Panel';
import { showToast } from '../../ui/Toasts';
import { writeErrataInWorker } from '../../workers/errata-in-worker';
import { tellFailure } from '../failures';
import styles from './Errata.module.css';
import { useErrataSheet } from './use-errata-sheet';

const FORMATS = ['docx', 'md'] as const;
type Format = (typeof FORMATS)[number];

interface Props {
  readonly bundle: CaseBundle;
  readonly onClose: () => void;
}

/** Writes the errata that are applied to a sheet in Word or Markdown. */
export function ExportErrataDialog({ bundle, onClose }: Props) {
  const { t } = useTranslation('errata');
  const [format, setFormat] = useState<Format>('docx');
  const sheet = useErrataSheet(bundle);
  const save = async () => {
    const bytes = await writeErrataInWorker({ sheet, format });
    const saved = await saveFile({
      suggestedName: fileName(sheet.title, format),
      filters: [{ name: t(`export.format.${format}`), extensions: [format] }],
      bytes,
    });
    if (!saved.ok) tellFailure(saved.error);
    else if (saved.value !== null) {
      showToast({ text: t('export.saved', { path: saved.value }) });
      onClose();
    }
  };
  return (
    <ModalPanel title={t('export.title')} isOpen onOpenChange={onClose}>
      <div className={styles.form}>
        <Segments
          label={t('export.formatLabel')}
          value={format}
          options={FORMATS.map((value) => ({ value, label: t(`export.format.${value}`) }))}
          onChange={setFormat}
        />
        <p className={styles.hint}>{t('export.hint', { count: sheet.rows.length })}</p>
        <div className={styles.acts}>
          <Button onPress={onClose}>{t('export.cancel')}</Button>
          <Button look="primary" isDisabled={sheet.rows.length === 0} onPress={() => void save()}>
            {t('export.save')}
          </Button>
        </div>
      </div>
    </ModalPanel>
  );
}
