export { SaveDialog } from './SaveDialog';
export { tellSaved } from './tell-saved';
