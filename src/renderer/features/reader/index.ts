export { LastCase } from './LastCase';
export { ReaderPage } from './ReaderPage';
