import { useTranslation } from 'react-i18next';
import type { MarkSum } from '../../../../core/exam/report';
import styles from './ExamReport.module.css';

interface Props {
  readonly title: string;
  /** What the rows are. */
  readonly head: string;
  readonly rows: readonly (MarkSum & { readonly key: string; readonly name: string })[];
  /** Language of the names, where they come from a text. */
  readonly language?: string;
}

/** Marks of groups of questions: how many right, how much earned, which share. */
export function MarkTable({ title, head, rows, language }: Props) {
  const { t, i18n } = useTranslation('sessions');
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  return (
    <section className={styles.table}>
      <h2>{title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{t('report.right')}</th>
            <th scope="col">{t('report.earned')}</th>
            <th scope="col">{t('report.rate')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, right, asked, earned, full }) => (
            <tr key={key}>
              <th scope="row" {...(language ? { lang: language } : {})}>
                {name}
              </th>
              <td>
                {right} / {asked}
              </td>
              <td>
                {earned} / {full}
              </td>
              <td>{full === 0 ? '–' : percent.format(earned / full)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
