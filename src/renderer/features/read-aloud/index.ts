export { ReadAloudBar } from './ReadAloudBar';
export { useReadAloud } from './use-read-aloud';
