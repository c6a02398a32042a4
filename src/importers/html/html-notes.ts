import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { HtmlSurroundings } from './html-surroundings';
import { attribute, childrenOf, isElement, plainText } from './html-tree';

/** References are numbers and signs; longer words are a link. */
const LONGEST_REFERENCE = 8;
/** Longer in characters, or made of more elements, is a part of the document that a reference happens to lead to. */
const LONGEST_NOTE = 3000;
const REFERENCE_CLASS = /(?:^|[\s_-])(?:footnote-?ref|note-?ref|fn-?ref|reference)(?:$|[\s_-])/iu;
const NOTE_TYPE = /(?:^|\s)(?:doc-)?(?:footnote|endnote|rearnote|note)(?:\s|$)/iu;

/** A document of a file, and what its links mean. */
export interface HtmlPart {
  readonly root: Tree.Document;
  readonly surroundings: HtmlSurroundings;
}

/** True for a link that is written as a reference to a note: as such by its role, or raised, short, and to a place of the file. */
export function looksLikeReference(link: Tree.Element): boolean {
  if (isStatedReference(link)) return true;
  const words = plainText(link).trim();
  if (words === '' || words.length > LONGEST_REFERENCE) return false;
  const isRaised = (node: Tree.Node | null) => node !== null && isElement(node) && node.tagName === 'sup';
  const onlyChild = childrenOf(link).filter((child) => child.nodeName !== '#text' || plainText(child).trim());
  return (
    isRaised(link.parentNode) ||
    (onlyChild.length === 1 && isRaised(onlyChild[0] ?? null)) ||
    REFERENCE_CLASS.test(attribute(link, 'class'))
  );
}

function isStatedReference(link: Tree.Element): boolean {
  return /noteref/iu.test(`${attribute(link, 'role')} ${attribute(link, 'epub:type')}`);
}

/** True for an element that says of itself that it is a note. */
export function isStatedNote(node: Tree.Element): boolean {
  return (
    NOTE_TYPE.test(`${attribute(node, 'role')} ${attribute(node, 'epub:type')}`) ||
    (node.tagName === 'li' && /^(?:footnote|endnote|fn|note)[-_:]?\d/iu.test(attribute(node, 'id')))
  );
}

/**
 * The targets of a file's references to notes. A note stands behind its reference: what leads forth and back is told
 * apart by that.
 */
export function noteTargets(parts: readonly HtmlPart[]): ReadonlySet<string> {
  const places = new Map<string, { readonly at: number; readonly node: Tree.Element }>();
  const references: { readonly target: string; readonly at: number; readonly isStated: boolean }[] = [];
  let at = 0;
  for (const { root, surroundings } of parts) {
    const stack: Tree.Node[] = [root];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (isElement(node)) {
        at += 1;
        const id = attribute(node, 'id');
        const name = `#${surroundings.anchor(id)}`;
        if (id !== '' && !places.has(name)) places.set(name, { at, node });
        const target = node.tagName === 'a' ? surroundings.target(attribute(node, 'href')) : null;
        if (target?.startsWith('#') === true && looksLikeReference(node))
          references.push({ target, at, isStated: isStatedReference(node) });
      }
      const children = childrenOf(node);
      for (let index = children.length - 1; index >= 0; index -= 1) {
        const child = children[index];
        if (child !== undefined) stack.push(child);
      }
    }
  }
  return new Set(
    references
      .filter(({ target, at: from, isStated }) => {
        const place = places.get(target);
        return place !== undefined && (isStated || (place.at > from && isShort(place.node)));
      })
      .map(({ target }) => target),
  );
}

/** Looks no further than a note is long. */
function isShort(node: Tree.Element): boolean {
  const stack: Tree.Node[] = [node];
  let length = 0;
  for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
    length += 1 + ('value' in one ? one.value.length : 0);
    if (length > LONGEST_NOTE) return false;
    stack.push(...childrenOf(one));
  }
  return true;
}
