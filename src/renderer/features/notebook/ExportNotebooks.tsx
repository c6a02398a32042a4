import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../../../exchange/documents/write-document';
import { caseTitle } from '../../data/keys';
import { notedCases } from '../../data/queries/notebooks';
import { fileName, saveFile } from '../../platform/save-file';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { Segments } from '../../ui/Field';
import { ModalPanel } from '../../ui/Panel';
import { showToast } from '../../ui/Toasts';
import { writeNotebooksInWorker } from '../../workers/annotations-in-worker';
import { tellFailure } from '../failures';
import styles from './ExportNotebooks.module.css';

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
  const [isBusy, setBusy] = useState(false);

  const save = async () => {
    const cases = await notedCases(scope === 'case' ? [caseId] : undefined);
    const chapters = cases.map((one) => ({
      title: caseTitle(one.case),
      notes: one.notebooks.map(({ title, body }) => ({ title, body })),
    }));
    const [only] = chapters;
    if (!only) {
      showToast({ text: t('exportAll.nothing') });
      return;
    }
    const title =
      chapters.length === 1 ? t('exportAll.titleOf', { title: only.title }) : t('exportAll.titleOfAll');
    const bytes = await writeNotebooksInWorker({ chapters, title, format, language: i18n.language });
    const filters = [{ name: t(`format.${format}`), extensions: [format] }];
    const saved = await saveFile({ suggestedName: fileName(title, format), filters, bytes });
    if (!saved.ok) tellFailure(saved.error);
    else if (saved.value !== null) {
      showToast({ text: t('saved', { path: saved.value }) });
      onClose();
    }
  };
  return (
    <ModalPanel title={t('exportAll.act')} isOpen onOpenChange={onClose}>
      <div className={styles.form}>
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
        <div className={styles.acts}>
          <Button onPress={onClose}>{t('exportAll.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={isBusy}
            onPress={() => {
              setBusy(true);
              void save().finally(() => setBusy(false));
            }}
          >
            {t('exportAll.save')}
          </Button>
        </div>
      </div>
    </ModalPanel>
  );
}
