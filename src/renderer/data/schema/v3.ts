import { STORES_V2 } from './v2';

/*
 * Version 3 of the database: pictures and original files of cases, long notes, collections on the shelf,
 * the search index.
 * Frozen once shipped.
 */
export const STORES_V3 = {
  ...STORES_V2,
  questions: 'id, caseId, itemId, [caseId+updatedAt]',
  assets: '[caseId+id], caseId',
  originals: 'id, caseId, hash, name',
  notebooks: 'id, [caseId+deletedAt], deletedAt',
  collections: 'id, deletedAt',
  searchSegments: 'id, caseId',
} as const;
