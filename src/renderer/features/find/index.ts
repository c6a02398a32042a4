export { FindBar } from './FindBar';
export { useFind } from './use-find';
export { placeInView } from './place-in-view';
export { usePaintedNear } from './use-painted-near';
