import { useTranslation } from 'react-i18next';
import { type ExamPart, MOST_MARKS, type PaperItem } from '../../../../core/exam/model';
import type { QuestionKind } from '../../../../core/quiz/model';
import { NumberInput } from '../../../ui/NumberInput';
import styles from './ExamForm.module.css';

interface Props {
  readonly parts: readonly ExamPart[];
  readonly available: ReadonlyMap<QuestionKind, number>;
  /** The paper as it would be set now. */
  readonly items: readonly PaperItem[];
  readonly onChange: (kind: QuestionKind, part: Partial<ExamPart>) => void;
}

/** The table of kinds: how many there are, how many are asked, and what each is worth. */
export function ExamParts({ parts, available, items, onChange }: Props) {
  const { t } = useTranslation(['sessions', 'quiz']);
  const steps = { less: t('examSetup.decrease'), more: t('examSetup.increase') };
  return (
    <section>
      <h2 className={styles.title}>{t('examSetup.parts')}</h2>
      <table className={styles.parts}>
        <thead>
          <tr>
            <th scope="col">{t('examSetup.kind')}</th>
            <th scope="col">{t('examSetup.available')}</th>
            <th scope="col">{t('examSetup.count')}</th>
            <th scope="col">{t('examSetup.marks')}</th>
            <th scope="col">{t('examSetup.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ kind, count, marks }) => {
            const name = t(`quiz:kind.${kind}`);
            const drawn = items.filter(({ question }) => question.kind === kind).length;
            return (
              <tr key={kind}>
                <th scope="row">{name}</th>
                <td>{available.get(kind) ?? 0}</td>
                <td>
                  <NumberInput
                    label={t('examSetup.countOf', { kind: name })}
                    isLabelHidden
                    value={count}
                    min={0}
                    max={available.get(kind) ?? 0}
                    {...steps}
                    onChange={(next) => onChange(kind, { count: next })}
                  />
                </td>
                <td>
                  <NumberInput
                    label={t('examSetup.marksOf', { kind: name })}
                    isLabelHidden
                    value={marks}
                    min={1}
                    max={MOST_MARKS}
                    {...steps}
                    onChange={(next) => onChange(kind, { marks: next })}
                  />
                </td>
                <td>{drawn * marks}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
