import type { Furniture } from '../../core/text/model';
import { plainText } from '../html/html-tree';
import { readXmlPart, xmlElements } from './word-xml';

const MARGIN = /^word\/(?:header|footer)\d*\.xml$/u;

/** True for the name of a part that holds what stands above or below the text on each page. */
export function isMargin(name: string): boolean {
  return MARGIN.test(name);
}

/** The words above and below the text, each line once; fields such as page numbers have none of their own. */
export function furnitureOfMargins(files: ReadonlyMap<string, Uint8Array>): readonly Furniture[] {
  const lines = new Set<string>();
  for (const [name, bytes] of files) {
    const xml = isMargin(name) ? readXmlPart(bytes) : null;
    for (const paragraph of xml === null ? [] : xmlElements(xml, 'w:p')) {
      const words = xmlElements(paragraph, 'w:t').map((part) => plainText(part));
      const line = words.join('').replace(/\s+/gu, ' ').normalize('NFC').trim();
      if (line !== '' && !/^[\d\s/–—-]+$/u.test(line)) lines.add(line);
    }
  }
  return [...lines].map((text) => ({ text, reason: 'repeated' }));
}
