import { useTranslation } from 'react-i18next';
import { withoutLinks } from '../../../core/notes/quotations';
import { restoreNotebook } from '../../data/commands/notebooks';
import { useDeletedNotebooks } from '../../data/hooks/use-notebooks';
import { Button } from '../../ui/Button';
import { ModalPanel } from '../../ui/Panel';
import { tellFailure } from '../failures';
import styles from './DeletedNotebooks.module.css';

/** How much of a note is shown, in characters as typed. */
const SHOWN = 80;

/** Long notes of a case that were deleted, each with a way back. */
export function DeletedNotebooks({
  caseId,
  onClose,
}: {
  readonly caseId: string;
  readonly onClose: () => void;
}) {
  const { t, i18n } = useTranslation('notebook');
  const rows = useDeletedNotebooks(caseId) ?? [];
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' });
  const restore = async (id: string) => {
    const restored = await restoreNotebook(id);
    if (!restored.ok) tellFailure(restored.error);
  };
  return (
    <ModalPanel title={t('bin.title')} isOpen onOpenChange={onClose}>
      {rows.length === 0 ? <p className={styles.hint}>{t('bin.empty')}</p> : null}
      <ul className={styles.list} aria-label={t('bin.title')} tabIndex={rows.length > 0 ? 0 : undefined}>
        {rows.map((row) => (
          <li key={row.id} className={styles.entry}>
            <div className={styles.words}>
              <strong>{row.title}</strong>
              <p className={styles.beginning}>{beginningOf(row.body)}</p>
              <span className={styles.hint}>{t('bin.when', { date: day.format(row.deletedAt) })}</span>
            </div>
            <Button
              aria-label={t('bin.restoreOne', { title: row.title })}
              onPress={() => void restore(row.id)}
            >
              {t('bin.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </ModalPanel>
  );
}

function beginningOf(body: string): string {
  const words = withoutLinks(body).replace(/\s+/gu, ' ').trim();
  const characters = Array.from(words);
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : words;
}
