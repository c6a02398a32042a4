/** Where a session of each kind is begun, and come back to. */
export const PLACES = {
  practice: '/practice',
  review: '/review',
  exam: '/practice-exam',
  contest: '/practice-contest',
  mistakes: '/practice-mistakes',
} as const;
