import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CaseFinds } from '../../data/queries/look-up';
import { useShownScript } from '../script-display';
import { Excerpt, Finding } from './Finding';
import styles from './LookUpPanel.module.css';

interface Props {
  readonly finds: readonly CaseFinds[];
  readonly onLeave: () => void;
}

/** What other cases have of the words, each with the way to its first place there. */
export function OtherCases({ finds, onLeave }: Props) {
  const { t } = useTranslation('lookUp');
  const shown = useShownScript();
  const [, navigate] = useLocation();
  return finds.map(({ caseId, title, terms, count, first }) => (
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
    </div>
  ));
}
