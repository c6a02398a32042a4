/*
 * Version 1 of the database. Never edited once shipped: a change is a new file and a new migration.
 * The first key is the primary key, the rest are indexes; docs/data-model.md says what each is for.
 */
export const STORES_V1 = {
  cases: 'id, deletedAt',
  revisions: 'id, caseId',
  errata: '[caseId+id]',
  terms: '[caseId+id]',
  questions: 'id, caseId, itemId',
  annotations: 'id, [caseId+deletedAt], deletedAt',
  cards: 'id, caseId, due',
  reviews: 'id, caseId, itemId, sessionId, at',
  answers: 'id, caseId, sessionId, questionId, at',
  sessions: 'id, [kind+status], caseId, startedAt',
  readings: 'id, caseId, at',
  positions: 'id',
  settings: 'id',
} as const;
