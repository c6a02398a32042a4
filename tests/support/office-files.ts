import { strToU8, type Zippable, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A paragraph of WordprocessingML, with a style's id. */
export function wordParagraph(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A table of WordprocessingML. */
export function wordTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc><w:tcPr/>${wordParagraph(text)}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A Word document of that body, with the heading styles that Word writes. */
export function wordFile(body: string, more: Zippable = {}): Uint8Array {
  const styles = [1, 2]
    .map(
      (level) =>
        `<w:style w:type="paragraph" w:styleId="${level}"><w:name w:val="heading ${level}"/></w:style>`,
    )
    .join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(relations(['officeDocument', 'word/document.xml'])),
    'word/_rels/document.xml.rels': strToU8(relations(['styles', 'styles.xml'])),
    'word/styles.xml': strToU8(`<w:styles ${W}>${styles}</w:styles>`),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...more,
  });
}

/** An EPUB of these pages, in this order. */
export function epubFile(title: string, pages: readonly string[], more: Zippable = {}): Uint8Array {
  const items = pages.map(
    (_, index) => `<item id="p${index}" href="text/p%20${index}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const spine = pages.map((_, index) => `<itemref idref="p${index}"/>`);
  return zipSync({
    'META-INF/container.xml': strToU8(
      '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    ),
    'OPS/book.opf': strToU8(
      `<package><metadata><dc:title>${title}</dc:title><dc:creator>某办公室</dc:creator></metadata><manifest><item id="nav" href="nav.xhtml" properties="nav"/>${items.join('')}</manifest><spine><itemref idref="nav"/>${spine.join('')}</spine></package>`,
    ),
    'OPS/nav.xhtml': strToU8('<html><body><nav><ol><li>目录一</li></ol></nav></body></html>'),
    ...Object.fromEntries(
      pages.map((body, index) => [
        `OPS/text/p ${index}.xhtml`,
        strToU8(`<html><head><title/></head><body>${body}</body></html>`),
      ]),
    ),
    ...more,
  });
}

function relations(...targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) => `<Relationship Id="r${index}" Type="${REL}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}
