import { Check } from 'lucide-react';
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { Checkbox, GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ItemStatistics } from '../../../core/quiz/item-statistics';
import { rightLine } from '../../../core/quiz/right-words';
import type { Section } from '../../../core/text/sections';
import type { QuestionRow } from '../../data/rows';
import styles from './QuestionList.module.css';
import { useTriageKeys } from './use-triage-keys';

/** Height of one question in the list, in CSS pixels: rows alike let thousands scroll without being laid out. */
const ROW_HEIGHT = 100;

interface Props {
  readonly rows: readonly QuestionRow[];
  readonly sections: readonly Section[];
  readonly statistics: ReadonlyMap<string, ItemStatistics>;
  readonly selected: ReadonlySet<string>;
  readonly openId: string | null;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  readonly onOpen: (id: string) => void;
}

/** The questions of a bank; only those in view are in the document. Arrow keys, Space to tick, Enter to open, keys to judge. */
export function QuestionList({ rows, sections, statistics, selected, openId, onSelect, onOpen }: Props) {
  const { t } = useTranslation(['bank', 'quiz']);
  const onKeyDown = useTriageKeys();
  const list = useRef<HTMLDivElement>(null);
  const showOpen = useEffectEvent(() => {
    const top = rows.findIndex(({ id }) => id === openId) * ROW_HEIGHT;
    const element = list.current;
    if (element === null || top < 0) return;
    const isShown = top >= element.scrollTop && top + ROW_HEIGHT <= element.scrollTop + element.clientHeight;
    if (!isShown) element.scrollTop = top - (element.clientHeight - ROW_HEIGHT) / 2;
  });
  // A link leads to a question wherever it stands in the list.
  useEffect(() => showOpen(), [openId]);
  const titles = useMemo(() => new Map(sections.map(({ id, title }) => [id, title])), [sections]);
  return (
    <div className={styles.keys} role="presentation" onKeyDownCapture={onKeyDown}>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW_HEIGHT }}>
        <GridList
          ref={list}
          className={styles.list ?? ''}
          aria-label={t('list')}
          items={rows}
          dependencies={[statistics, titles, openId, t]}
          selectionMode="multiple"
          selectedKeys={selected}
          onSelectionChange={(keys) =>
            onSelect(keys === 'all' ? new Set(rows.map(({ id }) => id)) : asIds(keys))
          }
          onAction={(key) => onOpen(String(key))}
        >
          {(row) => {
            const { question } = row;
            const given = statistics.get(row.id);
            return (
              <GridListItem
                id={row.id}
                textValue={question.stem}
                className={styles.row ?? ''}
                data-state={row.state}
                data-open={row.id === openId}
              >
                <Checkbox slot="selection" className={styles.tick ?? ''}>
                  <span className={styles.box}>
                    <Check size={14} aria-hidden />
                  </span>
                </Checkbox>
                <div className={styles.words}>
                  <p className={styles.stem} lang="zh-CN">
                    {question.stem}
                  </p>
                  <p className={styles.answer} lang="zh-CN">
                    {rightLine(question, (isTrue) => t(isTrue ? 'quiz:true' : 'quiz:false'))}
                  </p>
                  <p className={styles.facts}>
                    <span className={styles.state}>{t(`state.${row.state}`)}</span>
                    <span>{t(`quiz:kind.${question.kind}`)}</span>
                    <span>{t(`difficulty.${question.difficulty}`)}</span>
                    {given ? (
                      <span>
                        {t('statistics.short', {
                          asked: given.asked,
                          percent: Math.round((given.right / given.asked) * 100),
                        })}
                      </span>
                    ) : null}
                    <span className={styles.section} lang="zh-CN">
                      {titles.get(row.sectionId) || t('beginning')}
                    </span>
                    {(row.tags ?? []).map((tag) => (
                      <span key={tag} className={styles.tag} lang="zh-CN">
                        {tag}
                      </span>
                    ))}
                  </p>
                </div>
              </GridListItem>
            );
          }}
        </GridList>
      </Virtualizer>
    </div>
  );
}

function asIds(keys: ReadonlySet<string | number>): ReadonlySet<string> {
  return new Set([...keys].map(String));
}
