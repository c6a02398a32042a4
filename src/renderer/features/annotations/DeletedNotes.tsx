import { useTranslation } from 'react-i18next';
import { withoutLinks } from '../../../core/notes/quotations';
import { restoreAnnotations } from '../../data/commands/many-annotations';
import { useDeletedAnnotations } from '../../data/hooks/use-annotations';
import { Button } from '../../ui/Button';
import { ModalPanel } from '../../ui/Panel';
import styles from './DeletedNotes.module.css';
import { NoteText } from './NoteText';

/** Annotations of a case that were deleted, each with a way back. */
export function DeletedNotes({ caseId, onClose }: { readonly caseId: string; readonly onClose: () => void }) {
  const { t, i18n } = useTranslation('annotations');
  const rows = useDeletedAnnotations(caseId) ?? [];
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' });
  return (
    <ModalPanel title={t('bin.title')} isOpen onOpenChange={onClose}>
      {rows.length === 0 ? <p className={styles.lead}>{t('bin.empty')}</p> : null}
      <ul className={styles.list} aria-label={t('bin.title')}>
        {rows.map((row) => (
          <li key={row.id} className={styles.entry}>
            <div className={styles.words}>
              <q className={styles.quote}>{row.selectors.exact}</q>
              {row.note === '' ? null : <NoteText markdown={withoutLinks(row.note)} />}
              <span className={styles.when}>{t('bin.when', { date: day.format(row.deletedAt) })}</span>
            </div>
            <Button
              aria-label={t('bin.restoreOne', { quote: row.selectors.exact })}
              onPress={() => void restoreAnnotations([row.id])}
            >
              {t('bin.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </ModalPanel>
  );
}
