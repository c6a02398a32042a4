import { FileText, Plus } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemStatistics } from '../../../core/quiz/item-statistics';
import type { CaseBundle } from '../../data/queries/cases';
import { isAsked } from '../../data/question-state';
import type { QuestionRow } from '../../data/rows';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import styles from './BankPage.module.css';
import { BulkActs } from './BulkActs';
import { ExchangeActs } from './exchange/ExchangeActs';
import { FilterBar } from './FilterBar';
import { filterBank, NO_FILTER } from './filter-bank';
import { PaperView } from './paper/PaperView';
import { QuestionEditor } from './QuestionEditor';
import { QuestionList } from './QuestionList';
import { useEditing } from './use-editing';

interface Props {
  readonly bundle: CaseBundle;
  readonly rows: readonly QuestionRow[];
  readonly statistics: ReadonlyMap<string, ItemStatistics>;
  /** The question that the route names; `null` where it names none. */
  readonly questionId: string | null;
}

/** The list with its filters, and beside it the question that is open. */
export function BankView({ bundle, rows, statistics, questionId }: Props) {
  const { t } = useTranslation('bank');
  const [filter, setFilter] = useState(NO_FILTER);
  const applied = useDeferredValue(filter);
  const shown = useMemo(() => filterBank(rows, applied), [rows, applied]);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const chosen = useMemo(() => shown.filter(({ id }) => selected.has(id)), [shown, selected]);
  // What is ticked goes on paper, else what is listed; what is suspended does not.
  const askable = (chosen.length > 0 ? chosen : shown).filter(({ state }) => isAsked(state));
  const [isPaper, setPaper] = useState(false);
  const editing = useEditing(bundle.case.id, rows, questionId);
  if (isPaper) {
    return <PaperView title={bundle.case.title} rows={askable} onClose={() => setPaper(false)} />;
  }
  return (
    <div className={styles.view} data-open={editing.current !== null}>
      <section className={styles.bank} aria-label={t('list')}>
        <div className={styles.acts}>
          <Button look="primary" onPress={editing.add}>
            <Plus size={16} aria-hidden />
            {t('act.add')}
          </Button>
          <Button isDisabled={askable.length === 0} onPress={() => setPaper(true)}>
            <FileText size={16} aria-hidden />
            {t('paper.act')}
          </Button>
          <ExchangeActs bundle={bundle} rows={rows} shown={shown} />
          <p className={styles.count} role="status">
            {t('count', { shown: shown.length, total: rows.length })}
          </p>
        </div>
        <FilterBar filter={filter} rows={rows} sections={bundle.sections} onChange={setFilter} />
        <BulkActs
          shown={shown}
          chosen={chosen}
          onSelect={(ids) => setSelected(new Set(ids))}
          onDone={() => setSelected(new Set())}
        />
        {shown.length === 0 ? (
          <Empty title={t(rows.length === 0 ? 'empty.title' : 'none.title')} text={t('none.text')} />
        ) : (
          <QuestionList
            rows={shown}
            sections={bundle.sections}
            statistics={statistics}
            selected={selected}
            openId={editing.current?.row?.id ?? null}
            onSelect={setSelected}
            onOpen={editing.open}
          />
        )}
      </section>
      {editing.current === null ? null : (
        <QuestionEditor
          key={editing.current.row?.id ?? 'new'}
          bundle={bundle}
          rows={rows}
          editing={editing.current}
          statistics={statistics}
          onChange={editing.change}
          onSave={editing.save}
          onClose={editing.close}
          onOpen={editing.open}
        />
      )}
    </div>
  );
}
