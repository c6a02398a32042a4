export { AskFromSelection } from './AskFromSelection';
export { BankPage } from './BankPage';
