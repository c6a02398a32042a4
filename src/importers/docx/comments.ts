import type { CommentWords } from '../draft-from-blocks';
import type { WordNode } from './word-model';

/** The comments of a document by their ids: who wrote them and what they say, a line a paragraph. */
export function commentsOf({ comments = [] }: WordNode): ReadonlyMap<string, CommentWords> {
  return new Map(
    comments.flatMap(({ commentId, authorName, body }) => {
      const words = body.map(plainWords).join('\n').normalize('NFC').trim();
      return words === '' ? [] : [[commentId, { author: authorName ?? '', words }] as const];
    }),
  );
}

function plainWords(node: WordNode): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab') return ' ';
  if (node.type === 'break') return '\n';
  return (node.children ?? []).map(plainWords).join('');
}
