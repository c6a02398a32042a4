export { AskFromSelection } from './AskFromSelection';
export { BankPage } from './BankPage';
export { questionPlace } from './question-place';
export { runBuild, useResumedBuilds } from './bank-building';
