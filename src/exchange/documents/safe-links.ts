import type { Nodes, Root } from 'mdast';

const SAFE = /^(https?:|mailto:|#)/i;

/** A copy of a tree without links to anything but web pages, mail and places in itself; their words stay. */
export function withSafeLinks(root: Root): Root {
  return { ...root, children: root.children.map((child) => safe(child)) };
}

function safe<N extends Nodes>(node: N): N {
  const inside = 'children' in node ? { ...node, children: node.children.map((child) => safe(child)) } : node;
  if ('url' in inside && !SAFE.test(inside.url)) return { ...inside, url: '' };
  return inside;
}
