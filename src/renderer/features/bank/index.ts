export { BankPage } from './BankPage';
