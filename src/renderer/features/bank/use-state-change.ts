import { useTranslation } from 'react-i18next';
import { setQuestionStates } from '../../data/commands/bank';
import type { QuestionRow } from '../../data/rows';
import { tellWithUndo } from '../taking-back';

/** Changes the state of questions in one step, and offers to take it back. */
export function useStateChange() {
  const { t } = useTranslation('bank');
  return async (ids: readonly string[], state: QuestionRow['state']): Promise<void> => {
    const count = await setQuestionStates(ids, state);
    if (count > 0) tellWithUndo(t(`bulk.done.${state}`, { count }));
  };
}
