export { AskFromSelection } from './AskFromSelection';
export { BankPage } from './BankPage';
export { questionPlace } from './question-place';
