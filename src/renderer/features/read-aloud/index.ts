export { ReadAloudBar } from './ReadAloudBar';
export { type ReadAloud, useReadAloud } from './use-read-aloud';
