export { ImportDesk } from './ImportDesk';
