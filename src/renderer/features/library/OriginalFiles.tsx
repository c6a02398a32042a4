import { useTranslation } from 'react-i18next';
import { useOriginals } from '../../data/hooks/use-shelf';
import { Button } from '../../ui/Button';
import styles from './CaseDetails.module.css';
import { saveOriginal } from './save-original';
import { tellSaved } from '../saving';

/** The files that a case was made from, each to be saved as it came; nothing for a case that came as a package. */
export function OriginalFiles({ caseId }: { readonly caseId: string }) {
  const { t, i18n } = useTranslation('library');
  const originals = useOriginals(caseId);
  if (originals === undefined || originals.length === 0) return null;
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' });
  const number = new Intl.NumberFormat(i18n.language, { maximumSignificantDigits: 3 });
  const sizeOf = (bytes: number) =>
    bytes < 1e6
      ? t('original.kilobytes', { size: number.format(Math.max(1, Math.round(bytes / 1000))) })
      : t('original.megabytes', { size: number.format(bytes / 1e6) });
  const save = async (revision: number) => {
    const saved = await saveOriginal(caseId, revision);
    tellSaved(saved);
  };
  return (
    <section className={styles.originals} aria-label={t('original.title')}>
      <h3>{t('original.title')}</h3>
      <ul>
        {originals.map(({ revision, name, size, importedAt }) => (
          <li key={revision}>
            <span className={styles.original}>
              <span>{name}</span>
              <small>{`${sizeOf(size)} · ${t('original.imported', { date: date.format(importedAt) })}`}</small>
            </span>
            <Button aria-label={t('original.saveThis', { name })} onPress={() => void save(revision)}>
              {t('original.save')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
