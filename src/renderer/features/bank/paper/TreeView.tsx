import type { Nodes, Root } from 'mdast';

/** A tree of headings, paragraphs and tables as the page shows and prints it. */
export function TreeView({ tree }: { readonly tree: Root }) {
  return tree.children.map((node, index) => <NodeView key={index} node={node} />);
}

function NodeView({ node }: { readonly node: Nodes }) {
  switch (node.type) {
    case 'heading':
      return node.depth === 1 ? <h2>{wordsOf(node)}</h2> : <h3>{wordsOf(node)}</h3>;
    case 'paragraph':
      return <p>{wordsOf(node)}</p>;
    case 'table':
      return (
        <table>
          <tbody>
            {node.children.map((row, at) => (
              <tr key={at}>
                {row.children.map((cell, index) => (
                  <td key={index}>{wordsOf(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    default:
      return null;
  }
}

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
