import type { NumberPlace } from './numbering';
import type { WordStyle } from './word-styles';

/*
 * The parser of Word documents tells neither which list a paragraph belongs to nor where a comment begins. It does tell
 * bookmarks: so these things are written into the document as bookmarks before it is read.
 */

/** What a bookmark that was written in stands for. */
export type PlaceMark =
  | ({ readonly kind: 'number' } & NumberPlace)
  | { readonly kind: 'outline'; readonly level: number }
  | { readonly kind: 'commentStart' | 'commentEnd'; readonly id: string };

const PREFIX = 'andu-place ';

/** Writes the places into `word/document.xml`. */
export function markPlaces(xml: string, styles: ReadonlyMap<string, WordStyle>): string {
  return xml
    .replace(/<w:pPrChange\b[^>]*?(?:\/>|>[^]*?<\/w:pPrChange>)/gu, '')
    .replace(/<w:pPr>([^]*?)<\/w:pPr>/gu, (whole, properties: string) => whole + marksOf(properties, styles))
    .replace(
      /<w:commentRange(Start|End)\b[^>]*?\bw:id="(\d{1,9})"[^>]*?\/>/gu,
      (_, edge: string, id: string) => bookmark(`comment${edge} ${id}`),
    );
}

/** What a bookmark stands for; `null` for one of the document's own. */
export function readPlaceMark(name: string): PlaceMark | null {
  if (!name.startsWith(PREFIX)) return null;
  const [kind = '', first = '', second = ''] = name.slice(PREFIX.length).split(' ');
  if (kind === 'number') return { kind, list: first, level: Number(second) || 0 };
  if (kind === 'outline') return { kind, level: Number(first) || 0 };
  return kind === 'commentStart' || kind === 'commentEnd' ? { kind, id: first } : null;
}

function marksOf(properties: string, styles: ReadonlyMap<string, WordStyle>): string {
  const value = (name: string) =>
    new RegExp(`<w:${name}\\b[^>]*?\\bw:val="([^"]{1,200})"`, 'u').exec(properties)?.[1];
  const style = styles.get(value('pStyle') ?? '');
  const list = value('numId') ?? style?.list;
  const level = Number(value('ilvl') ?? style?.level ?? 0);
  const outline = Number(value('outlineLvl') ?? style?.outline ?? 9);
  return [
    // List 0 takes a paragraph out of the list of its style.
    list !== undefined && /^[1-9]\d{0,8}$/u.test(list) && level <= 8
      ? bookmark(`number ${list} ${level}`)
      : '',
    outline <= 5 ? bookmark(`outline ${outline}`) : '',
  ].join('');
}

function bookmark(name: string): string {
  return `<w:bookmarkStart w:id="0" w:name="${PREFIX}${name}"/>`;
}
