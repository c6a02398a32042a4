import { FileDown, FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { READABLE_EXTENSIONS } from '../../../../exchange/questions/formats';
import type { CaseBundle } from '../../../data/queries/cases';
import type { QuestionRow } from '../../../data/rows';
import { Button } from '../../../ui/Button';
import type { OpenedBank } from '../../../workers/bank-file-protocol';
import { openBankInWorker } from '../../../workers/bank-file-in-worker';
import { tellFailure } from '../../failures';
import { ExportDialog } from './ExportDialog';
import { ImportDialog } from './ImportDialog';

interface Props {
  readonly bundle: CaseBundle;
  readonly rows: readonly QuestionRow[];
  /** What the filters let through. */
  readonly shown: readonly QuestionRow[];
}

/** Questions in from files and out to them. */
export function ExchangeActs({ bundle, rows, shown }: Props) {
  const { t } = useTranslation('bank');
  const input = useRef<HTMLInputElement>(null);
  const [isExporting, setExporting] = useState(false);
  const [opened, setOpened] = useState<{ readonly name: string; readonly bank: OpenedBank } | null>(null);
  const open = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const answer = await openBankInWorker(file.name, bytes);
    if (answer.ok) setOpened({ name: file.name, bank: answer.value });
    else tellFailure(answer.error);
  };
  return (
    <>
      <Button onPress={() => input.current?.click()}>
        <FileUp size={16} aria-hidden />
        {t('import.act')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('import.choose')}
        accept={READABLE_EXTENSIONS.map((extension) => `.${extension}`).join(',')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) {
            // A file that has gone since it was chosen.
            open(file).catch(() => tellFailure({ code: 'import.unreadable' }));
          }
          // The same file may be chosen again.
          target.value = '';
        }}
      />
      <Button isDisabled={rows.length === 0} onPress={() => setExporting(true)}>
        <FileDown size={16} aria-hidden />
        {t('export.act')}
      </Button>
      {isExporting ? (
        <ExportDialog bundle={bundle} rows={rows} shown={shown} onClose={() => setExporting(false)} />
      ) : null}
      {opened ? (
        <ImportDialog
          bundle={bundle}
          rows={rows}
          name={opened.name}
          opened={opened.bank}
          onClose={() => setOpened(null)}
        />
      ) : null}
    </>
  );
}
