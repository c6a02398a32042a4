import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../../../exchange/documents/write-document';
import { caseTitle } from '../../data/keys';
import { notedCases } from '../../data/queries/notebooks';
import { fileName, saveFile } from '../../platform/save-file';
import { Choice } from '../../ui/Choice';
import { Segments } from '../../ui/Field';
import { showToast } from '../../ui/Toasts';
import { writeNotebooksInWorker } from '../../workers/annotations-in-worker';
import { SaveDialog, tellSaved } from '../saving';

const SCOPES = ['case', 'all'] as const;
type Scope = (typeof SCOPES)[number];

/** Asks which long notes go into a file of which form, and saves it. */
export function ExportNotebooks({
  caseId,
  onClose,
}: {
  readonly caseId: string;
  readonly onClose: () => void;
}) {
  const { t, i18n } = useTranslation('notebook');
  const [scope, setScope] = useState<Scope>('case');
  const [format, setFormat] = useState<DocumentFormat>('docx');

  const save = async () => {
    const cases = await notedCases(scope === 'case' ? [caseId] : undefined);
    const chapters = cases.map((one) => ({
      title: caseTitle(one.case),
      notes: one.notebooks.map(({ title, body }) => ({ title, body })),
    }));
    const [only] = chapters;
    if (!only) {
      showToast({ text: t('exportAll.nothing') });
      return false;
    }
    const title =
      chapters.length === 1 ? t('exportAll.titleOf', { title: only.title }) : t('exportAll.titleOfAll');
    const bytes = await writeNotebooksInWorker({ chapters, title, format, language: i18n.language });
    const filters = [{ name: t(`format.${format}`), extensions: [format] }];
    return tellSaved(await saveFile({ suggestedName: fileName(title, format), filters, bytes }));
  };
  return (
    <SaveDialog title={t('exportAll.act')} onSave={save} onClose={onClose}>
      <Segments
        label={t('exportAll.scope.label')}
        value={scope}
        options={SCOPES.map((value) => ({ value, label: t(`exportAll.scope.${value}`) }))}
        onChange={setScope}
      />
      <Choice
        label={t('exportAll.format')}
        value={format}
        options={DOCUMENT_FORMATS.map((value) => ({ value, label: t(`format.${value}`) }))}
        onChange={setFormat}
      />
    </SaveDialog>
  );
}
