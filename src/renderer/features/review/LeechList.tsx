import { useTranslation } from 'react-i18next';
import { setQuestionStates } from '../../data/commands/bank';
import { useLeeches } from '../../data/hooks/use-review';
import { Button } from '../../ui/Button';
import { LinkButton } from '../../ui/LinkButton';
import { questionPlace } from '../bank';
import styles from './ReviewPage.module.css';

/** Questions forgotten again and again, and what helps: reading the place anew, better words, or a rest. */
export function LeechList() {
  const { t } = useTranslation('review');
  const leeches = useLeeches();
  if (leeches === undefined || leeches.worst.length === 0) return null;
  const { worst, isMore } = leeches;
  return (
    <section className={styles.list}>
      <h2>{t('leeches.title')}</h2>
      <p className={styles.note}>
        {t('leeches.lead')}
        {isMore && ` ${t('leeches.more', { count: worst.length })}`}
      </p>
      <ul>
        {worst.map(({ card, questions: [question, ...others] }) => {
          if (question === undefined) return null;
          const { stem, source } = question.question;
          const place = `/read/${question.caseId}/${source.start}-${source.end}`;
          const ids = [question, ...others].map(({ id }) => id);
          return (
            <li key={card.id}>
              <span className={styles.stem} lang="zh-CN">
                {stem}
              </span>
              <span className={styles.note}>{t('list.lapses', { count: card.lapses })}</span>
              <LinkButton look="quiet" href={place} label={t('leeches.sourceOf', { stem })}>
                {t('leeches.source')}
              </LinkButton>
              <LinkButton
                look="quiet"
                href={questionPlace(question.caseId, question.id)}
                label={t('leeches.rewriteOf', { stem })}
              >
                {t('leeches.rewrite')}
              </LinkButton>
              <Button
                look="quiet"
                aria-label={t('leeches.suspendOf', { stem })}
                onPress={() => void setQuestionStates(ids, 'suspended')}
              >
                {t('leeches.suspend')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
