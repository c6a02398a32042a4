import { useTranslation } from 'react-i18next';
import { COLUMN_ROLES, type ColumnRole } from '../../../../exchange/questions/table';
import { Choice } from '../../../ui/Choice';
import styles from './Exchange.module.css';

interface Props {
  readonly header: readonly string[];
  /** The first row below the header. */
  readonly sample: readonly string[];
  readonly columns: readonly ColumnRole[];
  readonly onChange: (columns: readonly ColumnRole[]) => void;
}

/** What each column of a table holds: proposed from its name, to be put right. */
export function ColumnMapping({ header, sample, columns, onChange }: Props) {
  const { t } = useTranslation('bank');
  const choose = (index: number, role: ColumnRole) =>
    onChange(
      columns.map((one, at) => {
        if (at === index) return role;
        // Only options stand in several columns.
        return one === role && role !== 'option' ? 'ignore' : one;
      }),
    );
  return (
    <div className={styles.columns} role="group" aria-label={t('import.columns')}>
      {header.map((name, index) => (
        <div key={`${index}-${name}`} className={styles.column}>
          <Choice
            label={name.trim() === '' ? t('import.column', { number: index + 1 }) : name}
            value={columns[index] ?? 'ignore'}
            options={COLUMN_ROLES.map((value) => ({ value, label: t(`import.role.${value}`) }))}
            onChange={(role) => choose(index, role)}
          />
          <p className={styles.sample}>{(sample[index] ?? '').slice(0, 40)}</p>
        </div>
      ))}
    </div>
  );
}
