import { useTranslation } from 'react-i18next';
import type { CanonicalText, Furniture } from '../../../core/text/model';
import type { DraftCase } from '../../../core/casefile/draft';
import styles from './ImportPreview.module.css';

/** Words shown on each side of a doubtful place, in UTF-16 code units. */
const AROUND = 12;
const MOST_SHOWN = 200;

/** The headings found, by level. */
export function DraftOutline({ text }: { readonly text: CanonicalText }) {
  const { t } = useTranslation('import');
  const headings = text.blocks.filter(({ kind }) => kind === 'heading').slice(0, MOST_SHOWN);
  return (
    <details className={styles.part} open={headings.length > 0}>
      <summary>{t('part.outline', { count: headings.length })}</summary>
      <ul className={styles.outline}>
        {headings.map(({ id, level, start, end }) => (
          <li key={id} data-level={level}>
            {text.text.slice(start, end)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Places that look damaged or tampered with; they are never changed here. */
export function DraftDoubts({ draft: { suspects, text } }: { readonly draft: DraftCase }) {
  const { t } = useTranslation('import');
  if (suspects.length === 0) return null;
  return (
    <details className={styles.part} open>
      <summary>{t('part.doubts', { count: suspects.length })}</summary>
      <ul className={styles.doubts}>
        {suspects.slice(0, MOST_SHOWN).map(({ start, end, reason }) => (
          <li key={start}>
            <span>
              {text.text.slice(Math.max(0, start - AROUND), start)}
              <mark>{visible(text.text.slice(start, end))}</mark>
              {text.text.slice(end, end + AROUND)}
            </span>
            <em>{t(`reason.${reason}`)}</em>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What was set aside, and why. */
export function DraftRemoved({ furniture }: { readonly furniture: readonly Furniture[] }) {
  const { t } = useTranslation('import');
  if (furniture.length === 0) return null;
  return (
    <details className={styles.part}>
      <summary>{t('part.removed', { count: furniture.length })}</summary>
      <ul className={styles.doubts}>
        {furniture.slice(0, MOST_SHOWN).map(({ text, reason }, index) => (
          <li key={`${index}${text}`}>
            <span>{text}</span>
            <em>{t(`removed.${reason}`)}</em>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Characters that cannot be seen, by their code points. */
function visible(words: string): string {
  return /^[\p{Cf}\p{Cc}\s]+$/u.test(words)
    ? [...words]
        .map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
        .join(' ')
    : words;
}
