import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { Button } from '../../ui/Button';
import styles from './ProgressPage.module.css';

interface Props {
  readonly title: string;
  /** What a bar counts. */
  readonly unit: string;
  readonly rows: readonly { readonly day: string; readonly value: number }[];
  readonly tone: 'right' | 'accent' | 'careful';
}

/** A count per day as bars, or as a table. */
export function DailyChart({ title, unit, rows, tone }: Props) {
  const { t } = useTranslation('progress');
  const [isTable, setTable] = useState(false);
  const titleId = useId();
  const total = rows.reduce((sum, row) => sum + row.value, 0);
  return (
    <section className={styles.chart} aria-labelledby={titleId}>
      <header className={styles.chartHead}>
        <h2 id={titleId}>{title}</h2>
        <Button look="quiet" onPress={() => setTable(!isTable)}>
          {t(isTable ? 'asChart' : 'asTable')}
        </Button>
      </header>
      {isTable ? (
        <div className={styles.tableScroll} tabIndex={0} role="region" aria-labelledby={titleId}>
          <DayTable unit={unit} rows={rows} />
        </div>
      ) : (
        <>
          <div className={styles.plot} aria-hidden>
            <ResponsiveContainer width="100%" height={180}>
              <BarChart
                data={[...rows]}
                margin={{ top: 8, right: 4, bottom: 0, left: -20 }}
                accessibilityLayer={false}
              >
                <CartesianGrid vertical={false} stroke="var(--line)" />
                <XAxis dataKey="day" tickLine={false} axisLine={false} tick={TICK} minTickGap={12} />
                <YAxis allowDecimals={false} tickLine={false} axisLine={false} tick={TICK} />
                <Tooltip
                  cursor={{ fill: 'var(--sunken)' }}
                  contentStyle={{
                    background: 'var(--raised)',
                    border: '1px solid var(--line)',
                    borderRadius: 8,
                  }}
                  formatter={(value) => [`${String(value)} ${unit}`, '']}
                  separator=""
                />
                <Bar
                  dataKey="value"
                  fill={`var(--${tone})`}
                  radius={[3, 3, 0, 0]}
                  isAnimationActive={false}
                  maxBarSize={26}
                />
              </BarChart>
            </ResponsiveContainer>
          </div>
          {total === 0 ? <p className={styles.none}>{t('nothingYet')}</p> : null}
          <div className="visually-hidden">
            <DayTable unit={unit} rows={rows} />
          </div>
        </>
      )}
    </section>
  );
}

const TICK = { fill: 'var(--ink-3)', fontSize: 12 } as const;

function DayTable({ unit, rows }: Pick<Props, 'unit' | 'rows'>) {
  const { t } = useTranslation('progress');
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('day')}</th>
          <th scope="col">{unit}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.day}>
            <th scope="row">{row.day}</th>
            <td>{row.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
