import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Marked } from '../../../core/search/index/excerpt';
import type { SearchHit } from '../../../core/search/index/search-index';
import type { PaletteGroup, PaletteRow } from './palette-rows';
import styles from './ResultList.module.css';

interface Props {
  readonly id: string;
  readonly optionId: (id: string) => string;
  readonly groups: readonly PaletteGroup[];
  readonly active: PaletteRow | undefined;
  readonly onChoose: (row: PaletteRow) => void;
  readonly onOpen: (row: PaletteRow) => void;
}

/** The lines of the palette under their headings; the chosen one is always in sight. The focus stays in the box. */
export function ResultList({ id, optionId, groups, active, onChoose, onOpen }: Props) {
  const { t } = useTranslation('search');
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div ref={list} id={id} role="listbox" aria-label={t('results')} className={styles.list}>
      {groups.map(({ kind, count, rows }) => (
        <div key={kind} role="group" aria-labelledby={optionId(kind)}>
          <div id={optionId(kind)} role="presentation" className={styles.title}>
            {t(`group.${kind}`)}
            <span className={styles.count} aria-hidden>
              {count}
            </span>
          </div>
          {rows.map((row) => (
            <div
              key={row.id}
              id={optionId(row.id)}
              role="option"
              aria-selected={row.id === active?.id}
              className={styles.row}
              onPointerMove={() => row.id === active?.id || onChoose(row)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onOpen(row)}
            >
              <RowWords row={row} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function RowWords({ row }: { readonly row: PaletteRow }): ReactNode {
  const { t } = useTranslation('search');
  switch (row.kind) {
    case 'command':
      return (
        <span className={styles.line}>
          <Words marked={{ text: row.command.name, marks: row.marks }} />
          {row.command.keys === '' ? null : <kbd className={styles.keys}>{row.command.keys}</kbd>}
        </span>
      );
    case 'all':
      return <span className={styles.all}>{t('all', { count: row.count })}</span>;
    default:
      return <HitWords hit={row.hit} />;
  }
}

function HitWords({ hit: { kind, title, excerpt, caseTitle, color } }: { readonly hit: SearchHit }) {
  return (
    <>
      {title.text === '' ? null : (
        <span className={styles.name}>
          <Words marked={title} />
        </span>
      )}
      {excerpt.text === '' ? null : (
        <span className={styles.excerpt} {...(color ? { 'data-color': color } : {})}>
          <Words marked={excerpt} />
        </span>
      )}
      {kind === 'case' ? null : <span className={styles.case}>{caseTitle}</span>}
    </>
  );
}

/** Words with what was asked for marked. */
function Words({ marked: { text, marks } }: { readonly marked: Marked }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push(
      text.slice(at, start),
      <mark key={start} className={styles.mark}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return (
    <span>
      {parts}
      {text.slice(at)}
    </span>
  );
}
