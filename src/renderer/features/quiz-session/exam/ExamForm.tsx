import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import {
  CHOICE_SCORINGS,
  type ExamPart,
  LAST_PAPER,
  MOST_MINUTES,
  type PaperSource,
} from '../../../../core/exam/model';
import { buildPaper, countByKind } from '../../../../core/exam/paper';
import type { QuestionKind } from '../../../../core/quiz/model';
import { MINUTE_MS } from '../../../../core/time';
import { startExam } from '../../../data/commands/exams';
import { setSetting } from '../../../data/commands/settings';
import { newSeed } from '../../../data/environment';
import { useSettings } from '../../../data/hooks/use-settings';
import { Button } from '../../../ui/Button';
import { Segments } from '../../../ui/Field';
import { NumberInput } from '../../../ui/NumberInput';
import { paperNumber, partsFor, withPart } from './paper-parts';
import styles from './ExamForm.module.css';
import { ExamParts } from './ExamParts';

interface Props {
  /** Empty for all cases. */
  readonly caseId: string;
  readonly sources: readonly PaperSource[];
}

/** How many questions of each kind, what they are worth, how long, and which paper; as the last one was, unless changed. */
export function ExamForm({ caseId, sources }: Props) {
  const { t } = useTranslation('sessions');
  const available = useMemo(() => countByKind(sources), [sources]);
  const { 'exam.parts': chosen, 'exam.minutes': minutes, 'exam.scoring': scoring } = useSettings().settings;
  const parts = useMemo(() => partsFor(available, chosen), [available, chosen]);
  const [seed, setSeed] = useState(() => paperNumber(newSeed()));
  const items = useMemo(() => buildPaper(sources, parts, seed), [sources, parts, seed]);
  const fullMarks = items.reduce((sum, { marks }) => sum + marks, 0);
  const steps = { less: t('examSetup.decrease'), more: t('examSetup.increase') };
  const changePart = (kind: QuestionKind, next: Partial<ExamPart>) =>
    void setSetting('exam.parts', withPart(chosen, kind, next));
  const start = async () => {
    const plan = { kind: 'exam', parts, timeLimitMs: minutes * MINUTE_MS, scoring } as const;
    const session = await startExam({ caseId, plan, seed, items });
    navigate(`/session/${session.id}`);
  };
  return (
    <div className={styles.form}>
      <ExamParts parts={parts} available={available} items={items} onChange={changePart} />
      <div className={styles.rules}>
        <NumberInput
          label={t('examSetup.minutes')}
          value={minutes}
          min={1}
          max={MOST_MINUTES}
          {...steps}
          onChange={(next) => void setSetting('exam.minutes', next)}
        />
        <div>
          <Segments
            label={t('examSetup.scoring')}
            value={scoring}
            options={CHOICE_SCORINGS.map((value) => ({ value, label: t(`examSetup.scoring_${value}`) }))}
            onChange={(next) => void setSetting('exam.scoring', next)}
          />
          <p className={styles.hint}>{t(`examSetup.scoringHint_${scoring}`)}</p>
        </div>
        <div>
          <div className={styles.seed}>
            <NumberInput
              label={t('examSetup.seed')}
              value={seed}
              min={0}
              max={LAST_PAPER}
              {...steps}
              onChange={setSeed}
            />
            <Button look="quiet" onPress={() => setSeed(paperNumber(newSeed()))}>
              {t('examSetup.newSeed')}
            </Button>
          </div>
          <p className={styles.hint}>{t('examSetup.seedHint')}</p>
        </div>
        <p className={styles.total}>
          {t('examSetup.questions', { count: items.length })} ·{' '}
          {t('examSetup.fullMarks', { marks: fullMarks })}
        </p>
        <Button look="primary" isDisabled={items.length === 0} onPress={() => void start()}>
          {t('examSetup.start')}
        </Button>
        <p className={styles.hint}>{t('examSetup.rules')}</p>
      </div>
    </div>
  );
}
