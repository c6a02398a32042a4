import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { HtmlSurroundings } from './html-surroundings';

/** What a document of HTML is read by. */
export interface ReadingRules {
  /** Whether it is a page of the web, rather than a part of a book. */
  readonly isPage: boolean;
  /** The part of the page that holds the document. */
  readonly main: Tree.Node;
  /** Targets of references to notes. */
  readonly notes: ReadonlySet<string>;
  readonly surroundings: HtmlSurroundings;
}
