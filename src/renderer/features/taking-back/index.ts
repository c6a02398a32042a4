export { tellWithUndo } from './tell-with-undo';
