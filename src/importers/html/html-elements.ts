import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { FurnitureReason, InlineKind } from '../../core/text/model';
import { attribute, isHidden } from './html-tree';

const named = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements without words to read, that could run, load or ask. */
const WORDLESS = named(
  'script style noscript template iframe frame frameset object embed applet annotation annotation-xml audio video canvas map head title link meta base input datalist',
);
const REASONS: readonly (readonly [FurnitureReason, ReadonlySet<string>])[] = [
  ['navigation', named('nav menu')],
  ['control', named('form button select textarea option dialog')],
];
const HEADINGS = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]));
const LOOKS = new Map<string, InlineKind>([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['sup', 'superscript'],
  ['sub', 'subscript'],
  ['code', 'code'],
]);
/** Elements that end the block before them and begin one of their own. */
const BLOCKS = named(
  'html body p div section article main header footer aside nav menu form button select textarea option dialog ul ol dl dt dd pre blockquote figure figcaption address center fieldset hr details summary li',
);

/** True for an element that has no words for a reader. */
export function isWordless({ tagName }: Tree.Element): boolean {
  return WORDLESS.has(tagName);
}

/** True for an element that is a block of the page. */
export function isBlock({ tagName }: Tree.Element): boolean {
  return BLOCKS.has(tagName) || HEADINGS.has(tagName);
}

/** 1 to 6; `undefined` for what is no heading. */
export function headingLevel({ tagName }: Tree.Element): number | undefined {
  return HEADINGS.get(tagName);
}

/** How an element makes its words look; `undefined` for as they are. */
export function lookOf({ tagName }: Tree.Element): InlineKind | undefined {
  return LOOKS.get(tagName);
}

/**
 * Why an element's words are no part of the document; `null` where they may be.
 *
 * @param isPage whether it stands in a page of the web, where side columns lead elsewhere; in a book they belong to it
 */
export function reasonToLeave(node: Tree.Element, isPage: boolean): FurnitureReason | null {
  if (isPage && node.tagName === 'aside') return 'navigation';
  const found = REASONS.find(([, names]) => names.has(node.tagName))?.[0];
  if (found !== undefined) return found;
  // A caption is hidden from those who hear the picture's description, not from those who see.
  const isCaption = node.tagName === 'figcaption' && attribute(node, 'aria-hidden') === 'true';
  return isHidden(node) && !isCaption ? 'hidden' : null;
}
