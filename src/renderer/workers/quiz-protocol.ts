import type { buildBank } from '../../core/quiz/build-bank';

/** What the quiz worker is asked, and what it answers: one request, one answer. */
export type BankRequest = Parameters<typeof buildBank>[0];
