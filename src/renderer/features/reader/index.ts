export { LastCase } from './LastCase';
export { ReaderPage } from './ReaderPage';
export { readRevisionInWorker } from './read-revision-in-worker';
