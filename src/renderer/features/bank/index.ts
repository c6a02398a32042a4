export { AskFromSelection } from './AskFromSelection';
export { BankPage } from './BankPage';
export { questionPlace } from './question-place';
export { buildInWorker } from './build-in-worker';
export { runBuild, useResumedBuilds } from './bank-building';
