import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { ALL_CASES, startSession } from '../../../data/commands/sessions';
import { newSeed } from '../../../data/environment';
import { useCases } from '../../../data/hooks/use-cases';
import { useMistakes, useSectionTitles } from '../../../data/hooks/use-sessions';
import { Button } from '../../../ui/Button';
import { Choice } from '../../../ui/Choice';
import { Empty } from '../../../ui/Empty';
import { Segments } from '../../../ui/Field';
import { Screen } from '../../../ui/Screen';
import { OpenPractice } from '../OpenPractice';
import { PracticeTabs } from '../PracticeTabs';
import { ANY, filterMistakes, type MistakeFilter, optionsOf } from './filter-mistakes';
import { MistakeList } from './MistakeList';
import styles from './MistakesPage.module.css';

/** The most that one sitting asks. */
const SITTING = 20;

/** What was answered wrong and is not yet sure: to filter, to look up, and to practise. */
export function MistakesPage() {
  const { t } = useTranslation(['sessions', 'quiz']);
  const mistakes = useMistakes();
  const cases = useCases();
  const titles = useSectionTitles();
  const [filter, setFilter] = useState<MistakeFilter>({
    isCleared: false,
    caseId: ANY,
    sectionId: ANY,
    kind: ANY,
  });
  const shown = useMemo(() => filterMistakes(mistakes ?? [], filter), [mistakes, filter]);
  if (!mistakes || !cases || !titles) return null;
  const any = { value: ANY, label: t('mistakes.any') };
  const { caseIds, sections, kinds } = optionsOf(mistakes, filter);
  const change = (next: Partial<MistakeFilter>) => setFilter({ ...filter, ...next });
  const practise = async () => {
    const questionIds = shown.slice(0, SITTING).map(({ questionId }) => questionId);
    const caseId = filter.caseId === ANY ? ALL_CASES : filter.caseId;
    const session = await startSession({ kind: 'mistakes', caseId, questionIds, seed: newSeed() });
    navigate(`/session/${session.id}`);
  };
  return (
    <Screen title={t('mistakes.title')} lead={t('mistakes.lead')}>
      <PracticeTabs />
      <OpenPractice kind="mistakes" />
      {mistakes.length === 0 ? (
        <Empty title={t('mistakes.empty')} text={t('mistakes.emptyText')} />
      ) : (
        <>
          <div className={styles.filters}>
            <Segments
              label={t('mistakes.state')}
              value={filter.isCleared ? 'stateCleared' : 'stateOpen'}
              options={(['stateOpen', 'stateCleared'] as const).map((value) => ({
                value,
                label: t(`mistakes.${value}`),
              }))}
              onChange={(value) => change({ isCleared: value === 'stateCleared' })}
            />
            {cases.length > 1 ? (
              <Choice
                label={t('case')}
                value={filter.caseId}
                options={[
                  any,
                  ...caseIds.map((value) => ({
                    value,
                    label: cases.find((one) => one.case.id === value)?.title ?? value,
                  })),
                ]}
                onChange={(caseId) => change({ caseId, sectionId: ANY })}
              />
            ) : null}
            <Choice
              label={t('mistakes.section')}
              value={filter.sectionId}
              options={[
                any,
                ...sections.map(({ caseId, sectionId, key }) => ({
                  value: key,
                  label: titles.get(caseId)?.get(sectionId) || t('report.beginning'),
                })),
              ]}
              onChange={(sectionId) => change({ sectionId })}
            />
            <Choice
              label={t('mistakes.kind')}
              value={filter.kind}
              options={[
                { ...any, value: ANY },
                ...kinds.map((value) => ({ value, label: t(`quiz:kind.${value}`) })),
              ]}
              onChange={(kind) => change({ kind })}
            />
          </div>
          {!filter.isCleared && shown.length > 0 ? (
            <Button look="primary" onPress={() => void practise()}>
              {t('mistakes.practise', { count: Math.min(SITTING, shown.length) })}
            </Button>
          ) : null}
          {shown.length === 0 ? (
            <p className={styles.none}>{t('mistakes.emptyFiltered')}</p>
          ) : (
            <MistakeList mistakes={shown} titles={titles} />
          )}
        </>
      )}
    </Screen>
  );
}
