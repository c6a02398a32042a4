import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Narrows a node to an element. */
export function isElement(node: Tree.Node): node is Tree.Element {
  return 'tagName' in node;
}

/** A node's children; a template's content counts as none. */
export function childrenOf(node: Tree.Node): readonly Tree.ChildNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** An attribute's value; empty where it is not there. */
export function attribute(node: Tree.Element, name: string): string {
  return node.attrs.find((one) => one.name === name)?.value ?? '';
}

/** Whether a page hides an element from its readers. */
export function isHidden(node: Tree.Element): boolean {
  return (
    node.attrs.some(({ name }) => name === 'hidden') ||
    attribute(node, 'aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribute(node, 'style'))
  );
}

const WORDLESS = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object', 'svg', 'math']);

/** All words under a node, without recursion: pages may be nested without bound. */
export function plainText(root: Tree.Node): string {
  const pieces: string[] = [];
  const stack: Tree.Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.nodeName === '#text' && 'value' in node) pieces.push(node.value);
    if (isElement(node) && WORDLESS.has(node.tagName)) continue;
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child !== undefined) stack.push(child);
    }
  }
  return pieces.join('');
}
