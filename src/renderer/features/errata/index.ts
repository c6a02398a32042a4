export { CorrectDialog } from './CorrectDialog';
export { DoubtEntry } from './DoubtEntry';
export { ErrataList } from './ErrataList';
export { ErratumNote } from './ErratumNote';
export { listedErrata } from './listed-errata';
export { useCorrecting } from './use-correcting';
