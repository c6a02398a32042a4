import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { childrenOf, isElement, isHidden } from './html-tree';

/** Elements that hold a page's controls, never its document. A form may: some programs put the whole page into one. */
const ASIDE = new Set(['nav', 'aside', 'script', 'style', 'template', 'head', 'noscript', 'svg']);
/** Elements of a text: what holds only one of them is no part of a page, and leaves its heading out. */
const OF_TEXT = new Set([
  'p',
  'ul',
  'ol',
  'dl',
  'table',
  'blockquote',
  'pre',
  'figure',
  'a',
  'span',
  'b',
  'strong',
]);
/** A part that holds this share of a page's sentences holds the document. */
const SHARE = 0.75;

/**
 * The smallest part of a page that holds most of its sentences: menus, recommended titles and legal notes have
 * few, wherever they stand. Chinese and Western full stops are counted, so that no site's class names matter.
 */
export function densestPart(document: Tree.Document): Tree.Node {
  const weights = weigh(document);
  const least = (weights.get(document) ?? 0) * SHARE;
  let part: Tree.Node = document;
  for (;;) {
    const next: Tree.Node | undefined = childrenOf(part).find(
      (child) => isElement(child) && !OF_TEXT.has(child.tagName) && (weights.get(child) ?? 0) >= least,
    );
    if (next === undefined || least === 0) return part;
    part = next;
  }
}

/** How many sentence ends each element holds, in all its depth. */
function weigh(root: Tree.Node): ReadonlyMap<Tree.Node, number> {
  const weights = new Map<Tree.Node, number>();
  const order: Tree.Node[] = [];
  const stack: Tree.Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isElement(node) && (ASIDE.has(node.tagName) || isHidden(node))) continue;
    order.push(node);
    for (const child of childrenOf(node)) stack.push(child);
  }
  // Children come after their parents, so going backwards each is complete before it is added.
  for (const node of order.reverse()) {
    let weight = node.nodeName === '#text' && 'value' in node ? sentenceEnds(node.value) : 0;
    for (const child of childrenOf(node)) weight += weights.get(child) ?? 0;
    weights.set(node, weight);
  }
  return weights;
}

function sentenceEnds(words: string): number {
  return words.match(/[。！？；，]|[.!?,](?=\s|$)/gu)?.length ?? 0;
}
