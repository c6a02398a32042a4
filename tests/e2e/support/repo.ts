import path from 'node:path';

/** The checkout under test. */
export const REPO = path.resolve(import.meta.dirname, '../../..');
