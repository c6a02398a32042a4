import type { DBCore, Middleware } from 'dexie';

/**
 * Stores whose writes wait for the disk: what a learner did by hand and cannot get back. The rest (where a
 * case was left, what was in view, shipped rows) may lose its last second in a power cut, because a strict
 * write took about 100 ms where this was measured.
 */
export const STRICT_STORES: ReadonlySet<string> = new Set([
  'annotations',
  'answers',
  'cards',
  'collections',
  'notebooks',
  'papers',
  'responses',
  'reviews',
  'sessions',
]);

/** Dexie sets durability for a whole database; this chooses it for each transaction by its stores. */
export const durabilityMiddleware: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'durability',
  create: (core) => ({
    ...core,
    transaction: (stores, mode, options) =>
      core.transaction(stores, mode, {
        ...options,
        durability:
          mode === 'readwrite' && stores.some((store) => STRICT_STORES.has(store)) ? 'strict' : 'relaxed',
      }),
  }),
};
