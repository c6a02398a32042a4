import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { CHOICE_SCORINGS, type ExamPart, type PaperSource } from '../../../../core/exam/model';
import { buildPaper, countByKind } from '../../../../core/exam/paper';
import type { QuestionKind } from '../../../../core/quiz/model';
import { MINUTE_MS } from '../../../../core/time';
import { startExam } from '../../../data/commands/exams';
import { newSeed } from '../../../data/environment';
import { Button } from '../../../ui/Button';
import { Segments } from '../../../ui/Field';
import { NumberInput } from '../../../ui/NumberInput';
import { type ExamDraft, paperNumber, usualExam } from './exam-draft';
import styles from './ExamForm.module.css';
import { ExamParts } from './ExamParts';

interface Props {
  /** Empty for all cases. */
  readonly caseId: string;
  readonly sources: readonly PaperSource[];
}

/** How many questions of each kind, what they are worth, how long, and which paper. */
export function ExamForm({ caseId, sources }: Props) {
  const { t } = useTranslation('sessions');
  const available = useMemo(() => countByKind(sources), [sources]);
  const [draft, setDraft] = useState<ExamDraft>(() => usualExam(available, newSeed()));
  const items = useMemo(
    () => buildPaper(sources, draft.parts, draft.seed),
    [sources, draft.parts, draft.seed],
  );
  const fullMarks = items.reduce((sum, { marks }) => sum + marks, 0);
  const steps = { less: t('examSetup.decrease'), more: t('examSetup.increase') };
  const change = (next: Partial<ExamDraft>) => setDraft({ ...draft, ...next });
  const changePart = (kind: QuestionKind, next: Partial<ExamPart>) =>
    change({ parts: draft.parts.map((part) => (part.kind === kind ? { ...part, ...next } : part)) });
  const start = async () => {
    const { parts, minutes, scoring, seed } = draft;
    const plan = { kind: 'exam', parts, timeLimitMs: minutes * MINUTE_MS, scoring } as const;
    const session = await startExam({ caseId, plan, seed, items });
    navigate(`/session/${session.id}`);
  };
  return (
    <div className={styles.form}>
      <ExamParts parts={draft.parts} available={available} items={items} onChange={changePart} />
      <div className={styles.rules}>
        <NumberInput
          label={t('examSetup.minutes')}
          value={draft.minutes}
          min={1}
          max={240}
          {...steps}
          onChange={(minutes) => change({ minutes })}
        />
        <div>
          <Segments
            label={t('examSetup.scoring')}
            value={draft.scoring}
            options={CHOICE_SCORINGS.map((value) => ({ value, label: t(`examSetup.scoring_${value}`) }))}
            onChange={(scoring) => change({ scoring })}
          />
          <p className={styles.hint}>{t(`examSetup.scoringHint_${draft.scoring}`)}</p>
        </div>
        <div>
          <div className={styles.seed}>
            <NumberInput
              label={t('examSetup.seed')}
              value={draft.seed}
              min={0}
              max={999_999}
              {...steps}
              onChange={(seed) => change({ seed })}
            />
            <Button look="quiet" onPress={() => change({ seed: paperNumber(newSeed()) })}>
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
