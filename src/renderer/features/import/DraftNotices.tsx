import { useTranslation } from 'react-i18next';
import type { DraftNotice } from '../../../core/casefile/draft';
import styles from './ImportPreview.module.css';

/** What is missing from a document, and where: to be known before it is stored. */
export function DraftNotices({ notices }: { readonly notices: readonly DraftNotice[] }) {
  const { t, i18n } = useTranslation('import');
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return notices.map(({ kind, pages }) => (
    <p key={kind} role="note" className={styles.notice}>
      {t(`notice.${kind}`, { count: pages.length, pages: list.format(rangesOf(pages)) })}
    </p>
  ));
}

/** `3`, `7–9`: numbers that follow each other as one. */
function rangesOf(pages: readonly number[]): readonly string[] {
  const runs: [first: number, last: number][] = [];
  for (const page of pages) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === page - 1) run[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
}
