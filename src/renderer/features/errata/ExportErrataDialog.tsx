import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseBundle } from '../../data/queries/cases';
import { fileName, saveFile } from '../../platform/save-file';
import { Segments } from '../../ui/Field';
import { writeErrataInWorker } from '../../workers/errata-in-worker';
import { SaveDialog, tellSaved } from '../saving';
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
    const filters = [{ name: t(`export.format.${format}`), extensions: [format] }];
    return tellSaved(await saveFile({ suggestedName: fileName(sheet.title, format), filters, bytes }));
  };
  return (
    <SaveDialog
      title={t('export.title')}
      hint={t('export.hint', { count: sheet.rows.length })}
      isEmpty={sheet.rows.length === 0}
      onSave={save}
      onClose={onClose}
    >
      <Segments
        label={t('export.formatLabel')}
        value={format}
        options={FORMATS.map((value) => ({ value, label: t(`export.format.${value}`) }))}
        onChange={setFormat}
      />
    </SaveDialog>
  );
}
