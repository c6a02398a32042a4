/** A page of a PDF: its content stream, and how wide and high it is in points. */
export interface PdfPage {
  readonly content: string;
  readonly size?: readonly [width: number, height: number];
}

/** Helvetica is named without being embedded, and so is SimSun with a character map that files of its time name. */
const FONTS = [
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /GBK-EUC-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>] >>',
];

/** Writes an operator that draws a line; the font is 1 for Latin, 2 for the bytes of GBK given in hexadecimal. */
export function draw(font: 1 | 2, size: number, x: number, y: number, text: string): string {
  const words = font === 1 ? `(${text.replace(/[()\\]/gu, '\\$&')})` : `<${text}>`;
  return `BT /F${font} ${size} Tf ${x} ${y} Td ${words} Tj ET\n`;
}

/** A PDF of those pages, as plain as it can be (ISO 32000-1, 7.5). */
export function pdfFile(pages: readonly PdfPage[]): Uint8Array {
  const first = 3 + FONTS.length;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  const fonts = FONTS.map((_, index) => `/F${index + 1} ${index + 3} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    ...FONTS,
    ...pages.flatMap(({ content, size: [width, height] = [595, 842] }, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << ${fonts} >> >> /Contents ${first + 2 * index + 1} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}endstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}
