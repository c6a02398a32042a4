import { Ellipsis } from 'lucide-react';
import { memo } from 'react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ShelfLayout } from '../../../core/settings/schema';
import type { ShelfEntry } from '../../../core/shelf/arrange';
import { Bar } from '../../ui/Bar';
import { MenuButton } from '../../ui/MenuButton';
import styles from './CaseCard.module.css';
import { Cover } from './Cover';
import { type CaseDialogs, useCaseActs } from './use-case-acts';

interface Props {
  readonly entry: ShelfEntry;
  /** 0…1 */
  readonly readShare: number;
  readonly layout: ShelfLayout;
  readonly dialogs: CaseDialogs;
}

/** One case on the shelf: what it is, how far one has come, and what can be done with it. Drawn anew only where that changes. */
export const CaseCard = memo(function CaseCard({ entry, readShare, layout, dialogs }: Props) {
  const { t, i18n } = useTranslation('library');
  const { id, title, source, tags, length, dueCount, lastReadAt, archivedAt, deletedAt } = entry;
  const acts = useCaseActs(entry, dialogs);
  const date = (at: number) => new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' }).format(at);
  return (
    <article className={`${styles.card} ${styles[layout]}`}>
      <Cover title={title} language={entry.language} />
      <div className={styles.body}>
        <h2 className={styles.title} lang={entry.language} title={title}>
          {deletedAt === 0 ? <Link href={`/read/${id}`}>{title}</Link> : title}
        </h2>
        <p className={styles.source} lang={entry.language} title={source}>
          {source}
        </p>
        <p className={styles.facts}>
          <span>{t('facts.length', { count: length })}</span>
          <span>
            {lastReadAt === null ? t('facts.unread') : t('facts.lastRead', { date: date(lastReadAt) })}
          </span>
          {dueCount > 0 ? <span className={styles.due}>{t('facts.due', { count: dueCount })}</span> : null}
          {archivedAt !== 0 ? <span>{t('facts.archived')}</span> : null}
          {tags.map((tag) => (
            <span key={tag} className={styles.tag}>
              {tag}
            </span>
          ))}
        </p>
        <div className={styles.progress}>
          <Bar label={t('progress', { title })} value={readShare} />
          <span>{t('readShare', { percent: Math.round(readShare * 100) })}</span>
        </div>
      </div>
      <div className={styles.menu}>
        <MenuButton
          label={t('act.more', { title })}
          icon={<Ellipsis size={18} aria-hidden />}
          items={acts}
          onChoose={(chosen) => acts.find(({ value }) => value === chosen)?.run()}
        />
      </div>
    </article>
  );
});
