export { ImportDesk } from './ImportDesk';
export { useOpenedFiles } from './use-opened-files';
