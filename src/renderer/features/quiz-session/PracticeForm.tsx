import { Check } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { useCaseBundle } from '../../data/hooks/use-cases';
import { useQuestions } from '../../data/hooks/use-questions';
import { isAsked } from '../../data/question-state';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Field';
import styles from './PracticePage.module.css';
import { startPractice } from './start-practice';

const COUNTS = ['5', '10', '20', '50'] as const;

/** Which sections, and how many questions. */
export function PracticeForm({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation('quiz');
  const bundle = useCaseBundle(caseId);
  const questions = useQuestions(caseId);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [count, setCount] = useState<(typeof COUNTS)[number]>('10');
  const counts = useMemo(() => {
    const bySection = new Map<string, number>();
    for (const { state, sectionId } of questions ?? []) {
      if (isAsked(state)) bySection.set(sectionId, (bySection.get(sectionId) ?? 0) + 1);
    }
    return bySection;
  }, [questions]);
  if (!bundle) return null;

  const sections = bundle.sections.filter((section) => counts.has(section.id));
  // A chapter that is asked about only in its sections still heads them.
  const rows = bundle.sections.filter(
    (section) => counts.has(section.id) || sections.some((one) => one.parentId === section.id),
  );
  const chosen = sections.map((section) => section.id).filter((id) => !left.includes(id));
  const available = chosen.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0);
  const start = async () => {
    const id = await startPractice({ caseId, sectionIds: chosen, count: Number(count) });
    if (id) navigate(`/session/${id}`);
  };
  return (
    <div className={styles.form}>
      <CheckboxGroup
        value={chosen}
        onChange={(ids) => setLeft(sections.map((section) => section.id).filter((id) => !ids.includes(id)))}
      >
        <div className={styles.groupHead}>
          <Label className={styles.label ?? ''}>{t('practice.sections')}</Label>
          <Button
            look="quiet"
            onPress={() => setLeft(left.length === 0 ? sections.map((section) => section.id) : [])}
          >
            {t(left.length === 0 ? 'practice.none' : 'practice.all')}
          </Button>
        </div>
        {rows.map((section) =>
          counts.has(section.id) ? (
            <Checkbox
              key={section.id}
              value={section.id}
              className={styles.section ?? ''}
              data-level={section.level}
            >
              <span className={styles.box}>
                <Check size={14} aria-hidden />
              </span>
              <span className={styles.sectionTitle} lang={bundle.case.language}>
                {section.title || t('practice.beginning')}
              </span>
              <span className={styles.sectionCount}>
                {t('practice.count', { count: counts.get(section.id) ?? 0 })}
              </span>
            </Checkbox>
          ) : (
            <p key={section.id} className={styles.chapter} lang={bundle.case.language}>
              {section.title}
            </p>
          ),
        )}
      </CheckboxGroup>
      <div className={styles.start}>
        <Segments
          label={t('practice.howMany')}
          value={count}
          options={COUNTS.map((value) => ({ value, label: value }))}
          onChange={setCount}
        />
        <Button look="primary" isDisabled={available === 0} onPress={() => void start()}>
          {t('practice.start', { count: Math.min(Number(count), available) })}
        </Button>
      </div>
    </div>
  );
}
