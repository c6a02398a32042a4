import { useTranslation } from 'react-i18next';
import { RIGHT_IN_A_ROW } from '../../../../core/exam/mistake-book';
import type { MistakeItem } from '../../../data/queries/mistakes';
import { LinkButton } from '../../../ui/LinkButton';
import styles from './MistakesPage.module.css';

interface Props {
  readonly mistakes: readonly MistakeItem[];
  /** Of sections, by case and section id. */
  readonly titles: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Questions once answered wrong: how often, when last, and how near they are to being sure. */
export function MistakeList({ mistakes, titles }: Props) {
  const { t, i18n } = useTranslation(['sessions', 'quiz']);
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' });
  return (
    <ul className={styles.list}>
      {mistakes.map(({ questionId, row, wrongCount, lastWrongAt, streak, clearedAt }) => {
        const { question, caseId, sectionId } = row;
        return (
          <li key={questionId}>
            <div className={styles.mistake}>
              <p className={styles.where}>
                <span>{t(`quiz:kind.${question.kind}`)}</span>
                <span lang="zh-CN">{titles.get(caseId)?.get(sectionId) ?? ''}</span>
              </p>
              <p className={styles.stem} lang="zh-CN">
                {question.stem}
              </p>
              <p className={styles.facts}>
                <span>{t('mistakes.wrong', { count: wrongCount })}</span>
                <span>{t('mistakes.last', { date: format.format(lastWrongAt) })}</span>
                <span>
                  {clearedAt === null
                    ? t('mistakes.streak', { count: Math.min(streak, RIGHT_IN_A_ROW) })
                    : t('mistakes.cleared', { date: format.format(clearedAt) })}
                </span>
              </p>
            </div>
            {question.source.quote === '' ? null : (
              <LinkButton
                look="quiet"
                href={`/read/${caseId}/${question.source.start}-${question.source.end}`}
              >
                {t('quiz:showInText')}
              </LinkButton>
            )}
          </li>
        );
      })}
    </ul>
  );
}
