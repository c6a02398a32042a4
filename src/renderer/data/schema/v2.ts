import { STORES_V1 } from './v1';

/*
 * Version 2 of the database: exams keep their papers and responses, and notes, errata and cases know
 * more. Frozen once shipped.
 */
export const STORES_V2 = {
  ...STORES_V1,
  annotations: 'id, [caseId+deletedAt], deletedAt, *tags',
  papers: 'id',
  responses: '[sessionId+questionId], sessionId',
} as const;
