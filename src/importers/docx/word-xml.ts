import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { decodeText } from '../decode-text';
import { closedTags } from '../epub/book-index';
import { childrenOf, isElement } from '../html/html-tree';

/** A small part of a Word document, or an element of it. */
export type XmlPart = Tree.Document | Tree.Element;

/**
 * Reads a small part of a Word document: names in lower case, as a parser of HTML gives them, which no entity or
 * namespace can lead astray. `null` where the part is missing or no text.
 */
export function readXmlPart(bytes: Uint8Array | undefined): XmlPart | null {
  const decoded = bytes === undefined ? null : decodeText(bytes);
  return decoded?.ok === true ? parse(closedTags(decoded.value.text)) : null;
}

/** Elements under a part by name, in their order; without recursion. */
export function xmlElements(part: XmlPart, tagName: string): readonly Tree.Element[] {
  const found: Tree.Element[] = [];
  const stack: Tree.Node[] = [...childrenOf(part)].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isElement(node) && node.tagName === tagName) found.push(node);
    for (const child of [...childrenOf(node)].reverse()) stack.push(child);
  }
  return found;
}

/** The first child of that name. */
export function childNamed(part: XmlPart, tagName: string): Tree.Element | undefined {
  return childrenOf(part).find(
    (child): child is Tree.Element => isElement(child) && child.tagName === tagName,
  );
}
