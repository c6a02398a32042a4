import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { DraftBlock } from '../draft';
import type { HtmlSurroundings } from './html-surroundings';
import { attribute, childrenOf, isElement } from './html-tree';

/** A picture as a figure; `null` where there is nothing of it to keep. */
export function figureOf(node: Tree.Element, { pictures, picture }: HtmlSurroundings): DraftBlock | null {
  // Pages that load their pictures late keep the address elsewhere.
  const src = (attribute(node, 'src') || attribute(node, 'data-src')).trim();
  return pictures.figure(src, attribute(node, 'alt').trim(), picture(src));
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
