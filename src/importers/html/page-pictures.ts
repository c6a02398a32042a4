import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { DraftBlock } from '../draft';
import type { HtmlSurroundings } from './html-surroundings';
import { attribute, childrenOf, isElement } from './html-tree';

const LONGEST_NAME = 200;

/** A picture as a figure under its description, or under none yet; `null` where neither is kept. What is left out is noted. */
export function figureOf(node: Tree.Element, { pictures, picture }: HtmlSurroundings): DraftBlock | null {
  // Pages that load their pictures late keep the address elsewhere.
  const src = (attribute(node, 'src') || attribute(node, 'data-src')).trim();
  const text = attribute(node, 'alt').trim();
  const name = text || nameOf(src);
  const bytes = picture(src);
  const isElsewhere = /^(?:https?:)?\/\//iu.test(src);
  if (bytes === null && src !== '') pictures.leaveOut(name, isElsewhere ? 'remotePicture' : 'picture');
  const asset = bytes === null ? null : pictures.add(bytes, name);
  if (asset === null) return text === '' ? null : { kind: 'figure', text };
  return { kind: 'figure', text, asset };
}

/** What of an address says most about a picture: the file's name. */
function nameOf(src: string): string {
  if (src.startsWith('data:')) return src.slice(0, src.indexOf(',') + 1).slice(0, LONGEST_NAME);
  return (/[^/?#]+(?=[?#]|$)/u.exec(src)?.[0] ?? src).slice(0, LONGEST_NAME);
}

/** The picture and the caption of a `figure` that has one of each. */
export function onlyPicture(
  figure: Tree.Element,
): { readonly picture: Tree.Element; readonly caption: Tree.Element } | null {
  const pictures: Tree.Element[] = [];
  const captions: Tree.Element[] = [];
  let others = 0;
  const stack: Tree.Node[] = [...childrenOf(figure)];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isElement(node) && node.tagName === 'figcaption') {
      captions.push(node);
      continue;
    }
    if (isElement(node) && node.tagName === 'img') pictures.push(node);
    else if (node.nodeName === '#text' && 'value' in node && node.value.trim() !== '') others += 1;
    stack.push(...childrenOf(node));
  }
  const [picture] = pictures;
  const [caption] = captions;
  const isOne = pictures.length === 1 && captions.length === 1 && others === 0;
  return isOne && picture !== undefined && caption !== undefined ? { picture, caption } : null;
}
