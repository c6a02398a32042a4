export { CorrectDialog } from './CorrectDialog';
export { ErrataList } from './ErrataList';
export { ErratumNote } from './ErratumNote';
export { useCorrecting } from './use-correcting';
