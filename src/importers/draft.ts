import type { Block } from '../core/text/model';
import type { DraftWords } from './words';

/** Why a file gives no case. */
export type ImportFailureCode =
  | 'import.empty'
  | 'import.notText'
  | 'import.tooLarge'
  | 'import.tooDeep'
  | 'import.tooSlow'
  | 'import.unknownFormat'
  | 'import.convertFirst'
  | 'import.convertOfd'
  | 'import.misnamed'
  | 'import.misnamedConvert'
  | 'import.broken'
  | 'import.encrypted'
  | 'import.picturesOnly'
  | 'import.isPicture'
  | 'import.unreadableLetters'
  | 'import.archive';

/** A block before it has a place. Its words have no line feeds; those of a table's row are its cells', parted by tabs. */
export interface DraftBlock extends DraftWords {
  readonly kind: Block['kind'];
  readonly level?: number;
  readonly list?: Block['list'];
  readonly row?: DraftRow;
  /** Names by which links and references of the file lead here. */
  readonly anchors?: readonly string[];
  /** Figures only: the id of the picture. */
  readonly asset?: string;
}

/** A table's row before its cells have places. */
export interface DraftRow {
  readonly table: string;
  readonly isHeader: boolean;
  readonly cells: readonly DraftCell[];
}

/** Words of one cell, and how many columns and rows it takes. */
export interface DraftCell extends DraftWords {
  readonly columns?: number;
  readonly rows?: number;
}
