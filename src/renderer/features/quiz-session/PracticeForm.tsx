import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { useWeakItems } from '../../data/hooks/use-bank';
import { useCaseBundle } from '../../data/hooks/use-cases';
import { useQuestions } from '../../data/hooks/use-questions';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Field';
import { mostQuestions, practicePool, WHOLE_BANK } from './practice-pool';
import { PracticeFilters } from './PracticeFilters';
import styles from './PracticePage.module.css';
import { SectionChoice } from './SectionChoice';
import { startPractice } from './start-practice';

const COUNTS = ['5', '10', '20', '50'] as const;

/** What is to be asked: sections, kinds, a tag, weak spots; and how many questions. */
export function PracticeForm({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation('quiz');
  const bundle = useCaseBundle(caseId);
  const questions = useQuestions(caseId);
  const weak = useWeakItems(caseId);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [filter, setFilter] = useState(WHOLE_BANK);
  const [count, setCount] = useState<(typeof COUNTS)[number]>('10');
  const whole = useMemo(() => practicePool(questions ?? [], WHOLE_BANK), [questions]);
  const pool = useMemo(() => practicePool(whole, filter), [whole, filter]);
  const counts = useMemo(() => {
    const bySection = new Map(whole.map(({ sectionId }) => [sectionId, 0]));
    for (const { sectionId } of pool) bySection.set(sectionId, (bySection.get(sectionId) ?? 0) + 1);
    return bySection;
  }, [whole, pool]);
  if (!bundle) return null;

  const asked = bundle.sections.map(({ id }) => id).filter((id) => counts.has(id));
  const chosen = asked.filter((id) => !left.includes(id));
  const available = mostQuestions(pool.filter(({ sectionId }) => chosen.includes(sectionId)));
  const start = async () => {
    const id = await startPractice({ caseId, sectionIds: chosen, count: Number(count), filter });
    if (id) navigate(`/session/${id}`);
  };
  return (
    <div className={styles.form}>
      <SectionChoice
        sections={bundle.sections}
        language={bundle.case.language}
        counts={counts}
        chosen={chosen}
        onChange={(ids) => setLeft(asked.filter((id) => !ids.includes(id)))}
      />
      <div className={styles.start}>
        <PracticeFilters rows={whole} filter={filter} weak={weak ?? new Set()} onChange={setFilter} />
        <Segments
          label={t('practice.howMany')}
          value={count}
          options={COUNTS.map((value) => ({ value, label: value }))}
          onChange={setCount}
        />
        <Button look="primary" isDisabled={available === 0} onPress={() => void start()}>
          {t('practice.start', { count: Math.min(Number(count), available) })}
        </Button>
        {available === 0 && whole.length > 0 ? (
          <p className={styles.filterHint} role="status">
            {t('practice.nothing')}
          </p>
        ) : null}
      </div>
    </div>
  );
}
