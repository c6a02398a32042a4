import type { QuestionRow } from './rows';

/** Whether questions in this state are asked: looked over or not, but neither suspended nor deleted. */
export function isAsked(state: QuestionRow['state']): boolean {
  return state === 'active' || state === 'approved';
}
