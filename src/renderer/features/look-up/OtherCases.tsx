import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { withoutLinks } from '../../../core/notes/quotations';
import type { CaseFinds } from '../../data/queries/look-up';
import { placeOfNoteLink, routeOfPlace } from '../../data/queries/note-links';
import { NoteLine } from '../annotations';
import { useShownScript } from '../script-display';
import { Excerpt, Finding } from './Finding';
import styles from './LookUpPanel.module.css';
import { NotebookFinds } from './NotebookFinds';

interface Props {
  readonly finds: readonly CaseFinds[];
  readonly onLeave: () => void;
}

/** What other cases and the notes on them have of the words, each with the way to its first place there. */
export function OtherCases({ finds, onLeave }: Props) {
  const { t } = useTranslation('lookUp');
  const shown = useShownScript();
  const [, navigate] = useLocation();
  const showAnnotation = async (id: string, caseId: string) => {
    onLeave();
    const place = await placeOfNoteLink({ kind: 'annotation', id }, caseId);
    navigate(place ? routeOfPlace(place) : `/read/${caseId}`);
  };
  return finds.map(({ caseId, title, terms, annotations, notebooks, count, first }) => (
    <div key={caseId} className={styles.case}>
      <Finding
        onPress={() => {
          onLeave();
          navigate(`/read/${caseId}${first ? `/${first.span.start}-${first.span.end}` : ''}`);
        }}
      >
        <span className={styles.caseTitle}>
          {shown(title)}
          {count > 0 ? <span className={styles.count}>{t('times', { count })}</span> : null}
        </span>
        {first ? <Excerpt snippet={first.snippet} /> : null}
      </Finding>
      {terms.map((term) => (
        <div key={term.id} className={styles.term}>
          <strong>{shown(term.term)}</strong>
          <p>{shown(term.explanation)}</p>
        </div>
      ))}
      {annotations.map((row) => (
        <Finding key={row.id} onPress={() => void showAnnotation(row.id, caseId)}>
          <span className={styles.noteTitle}>{t('annotation')}</span>
          {shown(row.selectors.exact)}
          {row.note === '' ? null : (
            <span className={styles.note}>
              <NoteLine markdown={withoutLinks(row.note)} />
            </span>
          )}
        </Finding>
      ))}
      <NotebookFinds finds={notebooks} onLeave={onLeave} />
    </div>
  ));
}
