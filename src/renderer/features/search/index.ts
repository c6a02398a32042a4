export type { PaletteCommand } from './match-commands';
export { SearchPalette } from './SearchPalette';
export { useSearchIndex } from './use-search-index';
