import { ArchiveRestore, FileDown, FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { addNotebook } from '../../data/commands/notebooks';
import { useAnnotations } from '../../data/hooks/use-annotations';
import { useNotebooks } from '../../data/hooks/use-notebooks';
import { IconButton } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { LinkButton } from '../../ui/LinkButton';
import { MenuButton } from '../../ui/MenuButton';
import { DeletedNotebooks } from './DeletedNotebooks';
import { ExportNotebooks } from './ExportNotebooks';
import styles from './NotebookPage.module.css';
import { OpenNotebook } from './OpenNotebook';
import { useTimesRestored } from './use-times-restored';

/** What a new note starts as. */
const TEMPLATES = ['reflection', 'outline', 'questions'] as const;

interface Props {
  readonly caseId: string;
  readonly notebookId?: string | undefined;
}

/** The long notes of a case: a list of them, and the one being written. */
export function NotebookPage({ caseId, notebookId }: Props) {
  const { t, i18n } = useTranslation('notebook');
  const notebooks = useNotebooks(caseId);
  const annotations = useAnnotations(caseId);
  const open = notebooks?.find(({ id }) => id === notebookId);
  const restored = useTimesRestored(open);
  const [overlay, setOverlay] = useState<'bin' | 'export' | null>(null);
  if (notebooks === undefined || annotations === undefined) return null;
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' });
  const add = async (template: (typeof TEMPLATES)[number]) => {
    const row = await addNotebook({
      caseId,
      title: t(`template.${template}.title`),
      body: t(`template.${template}.body`),
    });
    navigate(`/notebook/${caseId}/${row.id}`);
  };
  return (
    <div className={styles.page}>
      <nav className={styles.side} aria-label={t('notebooks')}>
        <h1 className={styles.sideTitle}>{t('notebooks')}</h1>
        <div className={styles.acts}>
          <MenuButton
            label={t('add')}
            icon={<FilePlus2 size={18} aria-hidden />}
            items={TEMPLATES.map((value) => ({ value, label: t(`template.${value}.title`) }))}
            onChoose={(template) => void add(template)}
          />
          <IconButton label={t('exportAll.act')} onPress={() => setOverlay('export')}>
            <FileDown size={18} aria-hidden />
          </IconButton>
          <IconButton label={t('bin.title')} onPress={() => setOverlay('bin')}>
            <ArchiveRestore size={18} aria-hidden />
          </IconButton>
          <LinkButton look="quiet" href={`/read/${caseId}`}>
            {t('back')}
          </LinkButton>
        </div>
        <ul className={styles.list}>
          {notebooks.map((row) => (
            <li key={row.id}>
              <Link
                href={`/notebook/${caseId}/${row.id}`}
                className={styles.entry ?? ''}
                {...(row.id === open?.id ? { 'aria-current': 'page' as const } : {})}
              >
                {row.title}
                <span className={styles.hint}>{day.format(row.updatedAt)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {open ? (
        <OpenNotebook
          key={`${open.id} ${restored}`}
          row={open}
          annotations={annotations}
          isRestored={restored > 0}
          onDeleted={() => navigate(`/notebook/${caseId}`)}
        />
      ) : (
        <Empty title={t('empty.title')} text={t('empty.text')} />
      )}
      {overlay === 'bin' ? <DeletedNotebooks caseId={caseId} onClose={() => setOverlay(null)} /> : null}
      {overlay === 'export' ? <ExportNotebooks caseId={caseId} onClose={() => setOverlay(null)} /> : null}
    </div>
  );
}
