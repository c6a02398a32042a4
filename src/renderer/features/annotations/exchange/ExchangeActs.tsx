import { FileDown, FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/Button';
import { tellFailure } from '../../failures';
import { ExportDialog } from './ExportDialog';
import { type ImportOutcome, importAnnotationFile } from './import-file';
import { ImportReport } from './ImportReport';

/** Takes annotations out to a file and in from one. */
export function ExchangeActs({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation('annotations');
  const input = useRef<HTMLInputElement>(null);
  const [isExporting, setExporting] = useState(false);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const take = async (file: File) => {
    const imported = await importAnnotationFile(file, caseId);
    if (imported.ok) setOutcome(imported.value);
    else tellFailure(imported.error);
  };
  return (
    <>
      <IconButton label={t('export.act')} onPress={() => setExporting(true)}>
        <FileDown size={18} aria-hidden />
      </IconButton>
      <IconButton label={t('import.act')} onPress={() => input.current?.click()}>
        <FileUp size={18} aria-hidden />
      </IconButton>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('import.choose')}
        accept=".jsonld,.json"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void take(file);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
      {isExporting ? <ExportDialog caseId={caseId} onClose={() => setExporting(false)} /> : null}
      {outcome ? <ImportReport outcome={outcome} onClose={() => setOutcome(null)} /> : null}
    </>
  );
}
