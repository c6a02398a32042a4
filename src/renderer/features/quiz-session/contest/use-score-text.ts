import { useTranslation } from 'react-i18next';
import type { ContestMode } from '../../../../core/exam/model';

/** Words for the result of a contest: points, or how many in a row. */
export function useScoreText(mode: ContestMode): (score: number) => string {
  const { t } = useTranslation('sessions');
  return (count) => t(mode === 'sprint' ? 'contest.points' : 'contest.rounds', { count });
}
