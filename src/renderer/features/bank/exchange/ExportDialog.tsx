import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BANK_FORMATS, type BankFormat, FORMAT_EXTENSIONS } from '../../../../exchange/questions/formats';
import { environment } from '../../../data/environment';
import type { CaseBundle } from '../../../data/queries/cases';
import type { QuestionRow } from '../../../data/rows';
import { fileName, saveFile } from '../../../platform/save-file';
import { Choice } from '../../../ui/Choice';
import { Segments } from '../../../ui/Field';
import { showToast } from '../../../ui/Toasts';
import { writeBankInWorker } from '../../../workers/bank-file-in-worker';
import { SaveDialog, tellSaved } from '../../saving';
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
      return false;
    }
    const saved = await saveFile({
      suggestedName: fileName(title, FORMAT_EXTENSIONS[format]),
      filters: [{ name: t(`export.format.${format}`), extensions: [FORMAT_EXTENSIONS[format]] }],
      bytes: output,
    });
    const count = leftOut.length;
    return tellSaved(saved, count === 0 ? undefined : (path) => t('export.savedPart', { path, count }));
  };
  return (
    <SaveDialog title={t('export.title')} hint={t(`export.hint.${format}`)} onSave={save} onClose={onClose}>
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
    </SaveDialog>
  );
}
