import { Check } from 'lucide-react';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Section } from '../../../core/text/sections';
import { Button } from '../../ui/Button';
import styles from './PracticePage.module.css';

interface Props {
  readonly sections: readonly Section[];
  readonly language: string;
  /** How many questions are asked in each section; those without have none at all. */
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** The sections of a case to tick, with how many questions each has. */
export function SectionChoice({ sections, language, counts, chosen, onChange }: Props) {
  const { t } = useTranslation('quiz');
  const asked = sections.filter(({ id }) => counts.has(id));
  // A chapter that is asked about only in its sections still heads them.
  const rows = sections.filter(({ id }) => counts.has(id) || asked.some(({ parentId }) => parentId === id));
  const isAll = chosen.length === asked.length;
  return (
    <CheckboxGroup value={[...chosen]} onChange={onChange}>
      <div className={styles.groupHead}>
        <Label className={styles.label ?? ''}>{t('practice.sections')}</Label>
        <Button look="quiet" onPress={() => onChange(isAll ? [] : asked.map(({ id }) => id))}>
          {t(isAll ? 'practice.none' : 'practice.all')}
        </Button>
      </div>
      {rows.map(({ id, title, level }) =>
        counts.has(id) ? (
          <Checkbox key={id} value={id} className={styles.section ?? ''} data-level={level}>
            <span className={styles.box}>
              <Check size={14} aria-hidden />
            </span>
            <span className={styles.sectionTitle} lang={language}>
              {title || t('practice.beginning')}
            </span>
            <span className={styles.sectionCount}>{t('practice.count', { count: counts.get(id) ?? 0 })}</span>
          </Checkbox>
        ) : (
          <p key={id} className={styles.chapter} lang={language}>
            {title}
          </p>
        ),
      )}
    </CheckboxGroup>
  );
}
