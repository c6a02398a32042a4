import type { RootContent } from 'mdast';
import { withoutLinks } from '../../core/notes/quotations';
import { readMarkdown } from '../documents/markdown';

/** A long note on its way into a file; `body` is Markdown. */
export interface ExportedNote {
  readonly title: string;
  readonly body: string;
}

/**
 * Long notes as blocks of a document, each under its title. Their own headings go below it, and links to annotations
 * and places become their words.
 *
 * @param depth of the titles, 1 to 6
 */
export function noteBlocks(notes: readonly ExportedNote[], depth: number): readonly RootContent[] {
  return notes.flatMap(({ title, body }): readonly RootContent[] => [
    { type: 'heading', depth: headingDepth(depth), children: [{ type: 'text', value: title }] },
    ...readMarkdown(withoutLinks(body)).children.map(
      (node): RootContent =>
        node.type === 'heading' ? { ...node, depth: headingDepth(node.depth + depth) } : node,
    ),
  ]);
}

function headingDepth(depth: number): 1 | 2 | 3 | 4 | 5 | 6 {
  const allowed = [1, 2, 3, 4, 5, 6] as const;
  return allowed[Math.min(depth, allowed.length) - 1] ?? 6;
}
