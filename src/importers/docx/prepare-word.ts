import { strToU8 } from 'fflate';
import { decodeText } from '../decode-text';
import { markPlaces } from './mark-places';
import { type Numbering, readNumbering } from './numbering';
import { readWordStyles, type WordStyle } from './word-styles';
import { readXmlPart } from './word-xml';

const NO_NUMBERING: Numbering = { lists: new Map(), definitions: new Map() };

/** `word/document.xml` with places marked for what its parser does not tell, and the lists that it counts by. */
export interface PreparedWord {
  readonly document: Uint8Array;
  readonly numbering: Numbering;
}

/** Prepares a Word document for its parser; one without lists, comments and outline levels is left as it is. */
export function prepareWord(xml: Uint8Array, files: ReadonlyMap<string, Uint8Array>): PreparedWord {
  const stylesXml = readXmlPart(files.get('word/styles.xml'));
  const styles = stylesXml === null ? new Map<string, WordStyle>() : readWordStyles(stylesXml);
  const numberingXml = readXmlPart(files.get('word/numbering.xml'));
  const numbering =
    numberingXml === null ? NO_NUMBERING : readNumbering(numberingXml, (style) => styles.get(style)?.list);
  const isPlain =
    numberingXml === null &&
    !files.has('word/comments.xml') &&
    [...styles.values()].every(({ outline }) => outline === undefined);
  if (isPlain) return { document: xml, numbering };
  const decoded = decodeText(xml);
  // What is no text is for the parser to refuse.
  return {
    document: decoded.ok ? strToU8(markPlaces(decoded.value.text, styles)) : xml,
    numbering,
  };
}
