import type { DraftBlock } from '../draft';
import type { PictureBox } from '../picture-box';
import type { WordNode } from './word-model';

/** Takes in the pictures of a document. @returns what each becomes: a figure under its description, if it has or is one */
export async function figuresOfWord(
  document: WordNode,
  pictures: PictureBox,
): Promise<ReadonlyMap<WordNode, DraftBlock>> {
  const figures = new Map<WordNode, DraftBlock>();
  for (const image of imagesOf(document)) {
    const text = image.altText?.replace(/\s+/gu, ' ').trim() ?? '';
    const asset = await take(image, text, pictures);
    if (asset !== null) figures.set(image, { kind: 'figure', text, asset });
    else if (text !== '') figures.set(image, { kind: 'figure', text });
  }
  return figures;
}

async function take(image: WordNode, text: string, pictures: PictureBox): Promise<string | null> {
  try {
    const bytes = await image.readAsArrayBuffer?.();
    return bytes === undefined
      ? null
      : pictures.add(new Uint8Array(bytes), text || (image.contentType ?? ''));
  } catch (error) {
    // Only linked to, which is never followed; or its part is missing.
    const [, address] =
      /external image '(.{1,2000})'/su.exec(error instanceof Error ? error.message : '') ?? [];
    return pictures.leaveOut(text || (address ?? ''), address === undefined ? 'picture' : 'remotePicture');
  }
}

/** In the document and in its notes, which are read when they are referred to. */
function imagesOf(document: WordNode): readonly WordNode[] {
  const found: WordNode[] = [];
  const resolved = new Set<unknown>();
  const stack: WordNode[] = [...(document.children ?? [])].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'image') found.push(node);
    const note = node.type === 'noteReference' ? document.notes?.resolve(node) : null;
    const body = note && !resolved.has(note) ? note.body : [];
    if (note) resolved.add(note);
    stack.push(...[...(node.children ?? []), ...body].reverse());
  }
  return found;
}
