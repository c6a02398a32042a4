export { LookUpPanel } from './LookUpPanel';
export { useLookUp } from './use-look-up';
