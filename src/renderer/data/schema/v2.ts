import { STORES_V1 } from './v1';

/*
 * Version 2 of the database: long notes, pictures, original files and collections come in, and notes, errata
 * and cases know more. Frozen once shipped.
 */
export const STORES_V2 = {
  ...STORES_V1,
  annotations: 'id, [caseId+deletedAt], deletedAt, *tags',
  notebooks: 'id, [caseId+deletedAt], deletedAt',
  assets: 'id, caseId',
  originals: 'id, caseId, hash',
  collections: 'id, deletedAt',
  papers: 'id',
  responses: '[sessionId+questionId], sessionId',
} as const;
