export { FindBar } from './FindBar';
export { type Find, useFind } from './use-find';
export { placeInView } from './place-in-view';
export { usePaintedNear } from './use-painted-near';
