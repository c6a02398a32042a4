import { useTranslation } from 'react-i18next';
import type { Block, Cell } from '../../../core/text/model';
import { wordsOf } from './BlockWords';
import styles from './CaseText.module.css';

interface Props {
  readonly rows: readonly Block[];
  readonly wordsOfRow: (row: Block) => string;
}

/** Rows of one table. A table wider than the text scrolls by itself, by keyboard too. */
export function TableView({ rows, wordsOfRow }: Props) {
  const { t } = useTranslation('reader');
  const columns: Record<`--${string}`, number> = {
    '--table-columns': Math.max(1, ...rows.map(({ row }) => row?.cells.length ?? 0)),
  };
  return (
    <div className={styles.tableFrame} role="region" tabIndex={0} aria-label={t('table')}>
      <table className={styles.grid} style={columns}>
        <tbody>
          {rows.map((block) => (
            <Row key={block.id} block={block} words={wordsOfRow(block)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ block, words }: { readonly block: Block; readonly words: string }) {
  return (
    <tr data-block={block.id}>
      {(block.row?.cells ?? []).map((cell, index) => (
        <CellView key={`${index}-${cell.start}`} block={block} cell={cell} words={words} />
      ))}
    </tr>
  );
}

interface CellProps {
  readonly block: Block;
  readonly cell: Cell;
  /** Of the whole row. */
  readonly words: string;
}

function CellView({ block, cell, words }: CellProps) {
  const own = words.slice(cell.start - block.start, cell.end - block.start);
  const { start, children } = wordsOf(own, cell, block.inlines);
  const isHeader = block.row?.isHeader === true && own !== '';
  const Tag = isHeader ? 'th' : 'td';
  return (
    <Tag
      data-start={start}
      colSpan={cell.columns}
      rowSpan={cell.rows}
      {...(isHeader ? { scope: 'col' as const } : {})}
    >
      {children}
    </Tag>
  );
}
