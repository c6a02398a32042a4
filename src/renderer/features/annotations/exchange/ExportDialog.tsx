import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GROUPINGS, type Grouping } from '../../../../exchange/annotations/book';
import { ANNOTATION_FORMATS, type AnnotationFormat } from '../../../../exchange/annotations/write';
import { environment } from '../../../data/environment';
import { annotatedCases } from '../../../data/queries/annotations';
import { fileName, saveFile } from '../../../platform/save-file';
import { Choice } from '../../../ui/Choice';
import { Segments, SwitchField } from '../../../ui/Field';
import { showToast } from '../../../ui/Toasts';
import { writeInWorker } from '../../../workers/annotations-in-worker';
import { SaveDialog, tellSaved } from '../../saving';
import { useColorNames } from '../use-color-names';
import { exportedCase, exportLabels } from './export-book';

const SCOPES = ['case', 'all'] as const;
type Scope = (typeof SCOPES)[number];

interface Props {
  readonly caseId: string;
  readonly onClose: () => void;
}

/** Asks which annotations go into a file of which form, and saves it. */
export function ExportDialog({ caseId, onClose }: Props) {
  const { t, i18n } = useTranslation('annotations');
  const colorName = useColorNames();
  const [format, setFormat] = useState<AnnotationFormat>('docx');
  const [grouping, setGrouping] = useState<Grouping>('place');
  const [scope, setScope] = useState<Scope>('case');
  const [hasNotebook, setHasNotebook] = useState(true);
  const isDocument = format === 'docx' || format === 'md' || format === 'html';

  const save = async () => {
    const all = await annotatedCases(scope === 'case' ? [caseId] : undefined);
    const cases = all
      .map((one) => exportedCase(isDocument && hasNotebook ? one : { ...one, notebooks: [] }))
      .filter(({ annotations, notebooks }) => annotations.length + notebooks.length > 0);
    const [only] = cases;
    if (!only) {
      showToast({ text: t('export.nothing') });
      return false;
    }
    const title = cases.length === 1 ? t('export.titleOf', { title: only.title }) : t('export.titleOfAll');
    const bytes = await writeInWorker({
      cases,
      format,
      grouping,
      labels: exportLabels(t, colorName, title),
      language: i18n.language,
      id: environment().newId(),
    });
    const filters = [{ name: t(`export.format.${format}`), extensions: [format] }];
    return tellSaved(await saveFile({ suggestedName: fileName(title, format), filters, bytes }));
  };
  return (
    <SaveDialog title={t('export.title')} hint={t(`export.hint.${format}`)} onSave={save} onClose={onClose}>
      <Segments
        label={t('export.scope.label')}
        value={scope}
        options={SCOPES.map((value) => ({ value, label: t(`export.scope.${value}`) }))}
        onChange={setScope}
      />
      <Choice
        label={t('export.format.label')}
        value={format}
        options={ANNOTATION_FORMATS.map((value) => ({ value, label: t(`export.format.${value}`) }))}
        onChange={setFormat}
      />
      {isDocument ? (
        <Segments
          label={t('export.grouping.label')}
          value={grouping}
          options={GROUPINGS.map((value) => ({ value, label: t(`export.grouping.${value}`) }))}
          onChange={setGrouping}
        />
      ) : null}
      {isDocument ? (
        <SwitchField label={t('export.notebook')} isSelected={hasNotebook} onChange={setHasNotebook} />
      ) : null}
    </SaveDialog>
  );
}
