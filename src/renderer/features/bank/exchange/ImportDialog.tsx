import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionImport } from '../../../../exchange/questions/portable';
import { type ColumnRole, findHeader, proposeColumns, readTable } from '../../../../exchange/questions/table';
import type { Sheet } from '../../../../exchange/questions/xlsx';
import { addQuestions } from '../../../data/commands/bank';
import type { CaseBundle } from '../../../data/queries/cases';
import type { QuestionRow } from '../../../data/rows';
import { Button } from '../../../ui/Button';
import { Choice } from '../../../ui/Choice';
import { ModalPanel } from '../../../ui/Panel';
import type { OpenedBank } from '../../../workers/bank-file-protocol';
import { tellFailure } from '../../failures';
import { tellWithUndo } from '../../taking-back';
import { ColumnMapping } from './ColumnMapping';
import styles from './Exchange.module.css';
import { ImportReport } from './ImportReport';
import { planImport } from './import-plan';
import { fromPortable } from './to-portable';

interface Props {
  readonly bundle: CaseBundle;
  readonly rows: readonly QuestionRow[];
  readonly name: string;
  readonly opened: OpenedBank;
  readonly onClose: () => void;
}

const NO_SHEETS: readonly Sheet[] = [];
const NOTHING: QuestionImport = { questions: [], defects: [] };

/** What a file holds, looked over before anything is stored: columns to name, questions, and what is wrong. */
export function ImportDialog({ bundle, rows, name, opened, onClose }: Props) {
  const { t } = useTranslation('bank');
  const sheets = opened.kind === 'table' ? opened.sheets : NO_SHEETS;
  const [sheetIndex, setSheetIndex] = useState(0);
  const table = useMemo(() => tableOf(sheets[sheetIndex]?.rows ?? []), [sheets, sheetIndex]);
  const [mapped, setMapped] = useState<readonly ColumnRole[] | null>(null);
  const columns = mapped ?? table.columns;
  const applied = useDeferredValue(columns);
  const read = useMemo(() => {
    if (opened.kind === 'questions') return opened.read;
    return table.header.length === 0 ? NOTHING : readTable(table.body, applied, table.firstRow);
  }, [opened, table, applied]);
  const plan = useMemo(() => planImport(read.questions, rows), [read, rows]);
  const wanted = plan.filter(({ status }) => status !== 'duplicate');
  const [isStoring, setStoring] = useState(false);
  const store = async () => {
    setStoring(true);
    const entries = wanted.map(({ question }) => fromPortable(question, bundle.sections));
    const added = await addQuestions(bundle.case.id, entries, 'active');
    if (added.ok) tellWithUndo(t('import.stored', { count: added.value.length }));
    else tellFailure(added.error);
    onClose();
  };
  return (
    <ModalPanel title={t('import.title')} isWide isOpen onOpenChange={onClose}>
      <div className={styles.form}>
        <p className={styles.hint}>{name}</p>
        {sheets.length > 1 ? (
          <Choice
            label={t('import.sheet')}
            value={String(sheetIndex)}
            options={sheets.map((sheet, index) => ({ value: String(index), label: sheet.name }))}
            onChange={(value) => {
              setSheetIndex(Number(value));
              setMapped(null);
            }}
          />
        ) : null}
        {opened.kind === 'table' ? (
          <ColumnMapping
            header={table.header}
            sample={table.body[0] ?? []}
            columns={columns}
            onChange={setMapped}
          />
        ) : null}
        <ImportReport
          plan={plan}
          defects={read.defects}
          entries={opened.kind === 'table' ? 'row' : opened.entries}
        />
        <div className={styles.acts}>
          <Button onPress={onClose}>{t('act.cancel')}</Button>
          <Button look="primary" isDisabled={isStoring || wanted.length === 0} onPress={() => void store()}>
            {t('import.store', { count: wanted.length })}
          </Button>
        </div>
      </div>
    </ModalPanel>
  );
}

/** A sheet parted into its header and what is below it. */
function tableOf(rows: readonly (readonly string[])[]) {
  const at = findHeader(rows);
  const header = rows[at] ?? [];
  return { header, columns: proposeColumns(header), body: rows.slice(at + 1), firstRow: at + 2 };
}
