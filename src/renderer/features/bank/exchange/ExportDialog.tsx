import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BANK_FORMATS, type BankFormat, FORMAT_EXTENSIONS } from '../../../../exchange/questions/formats';
import { environment } from '../../../data/environment';
import type { CaseBundle } from '../../../data/queries/cases';
import type { QuestionRow } from '../../../data/rows';
import { fileName, saveFile } from '../../../platform/save-file';
import { Button } from '../../../ui/Button';
import { Choice } from '../../../ui/Choice';
import { Segments } from '../../../ui/Field';
import { ModalPanel } from '../../../ui/Panel';
import { showToast } from '../../../ui/Toasts';
import { writeBankInWorker } from '../../../workers/bank-file-in-worker';
import { tellFailure } from '../../failures';
import styles from './Exchange.module.css';
import { toPortable } from './to-portable';

interface Props {
  readonly bundle: CaseBundle;
  readonly rows: readonly QuestionRow[];
  readonly shown: readonly QuestionRow[];
  readonly onClose: () => void;
}

/** Asks which questions go into a file of which form, and saves it. */
export function ExportDialog({ bundle, rows, shown, onClose }: Props) {
  const { t } = useTranslation('bank');
  const [format, setFormat] = useState<BankFormat>('xlsx');
  const isFiltered = shown.length < rows.length;
  const [scope, setScope] = useState<'all' | 'shown'>(isFiltered && shown.length > 0 ? 'shown' : 'all');
  const [isBusy, setBusy] = useState(false);
  const scopes = isFiltered && shown.length > 0 ? (['shown', 'all'] as const) : (['all'] as const);
  const counts = { all: rows.length, shown: shown.length };

  const save = async () => {
    const chosen = scope === 'all' ? rows : shown;
    const title = t('export.titleOf', { title: bundle.case.title });
    const { output, leftOut } = await writeBankInWorker({
      format,
      title,
      questions: chosen.map((row) => toPortable(row, bundle.sections)),
      ids: chosen.map(({ id }) => id),
      now: environment().now(),
    });
    if (leftOut.length === chosen.length) {
      showToast({ text: t('export.nothing') });
      return;
    }
    const saved = await saveFile({
      suggestedName: fileName(title, FORMAT_EXTENSIONS[format]),
      filters: [{ name: t(`export.format.${format}`), extensions: [FORMAT_EXTENSIONS[format]] }],
      bytes: output,
    });
    if (!saved.ok) tellFailure(saved.error);
    else if (saved.value !== null) {
      const path = saved.value;
      showToast({
        text:
          leftOut.length === 0
            ? t('export.saved', { path })
            : t('export.savedPart', { path, count: leftOut.length }),
      });
      onClose();
    }
  };
  return (
    <ModalPanel title={t('export.title')} isOpen onOpenChange={onClose}>
      <div className={styles.form}>
        <Choice
          label={t('export.format.label')}
          value={format}
          options={BANK_FORMATS.map((value) => ({ value, label: t(`export.format.${value}`) }))}
          onChange={setFormat}
        />
        <Segments
          label={t('export.scope.label')}
          value={scope}
          options={scopes.map((value) => ({
            value,
            label: t(`export.scope.${value}`, { count: counts[value] }),
          }))}
          onChange={setScope}
        />
        <p className={styles.hint}>{t(`export.hint.${format}`)}</p>
        <div className={styles.acts}>
          <Button onPress={onClose}>{t('act.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={isBusy}
            onPress={() => {
              setBusy(true);
              void save().finally(() => setBusy(false));
            }}
          >
            {t('export.save')}
          </Button>
        </div>
      </div>
    </ModalPanel>
  );
}
