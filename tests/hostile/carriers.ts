import { strToU8 } from 'fflate';
import { writePackage } from '../../src/core/casefile/write';
import { zipPackage } from '../../src/core/casefile/zip';
import { CASE_ID, casePackage } from '../support/case-fixture';
import { epubFile, wordFile, wordParagraph } from '../support/office-files';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const PIC = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

/** Words as they stand in XML; what XML cannot hold is left out. */
export function inXml(words: string): string {
  return words
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu, '')
    .replace(/[&<>"'\t\n\r]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

/** A Word document whose links, fields, pictures, comment and header lead to these addresses and say these words. */
export function hostileWord(addresses: readonly string[], words: string): Uint8Array {
  const relation = (index: number, address: string) =>
    `<Relationship Id="h${index}" Type="${R}/hyperlink" Target="${inXml(address)}" TargetMode="External"/>` +
    `<Relationship Id="i${index}" Type="${R}/image" Target="${inXml(address)}" TargetMode="External"/>`;
  const run = (text: string) => `<w:r><w:t>${inXml(text)}</w:t></w:r>`;
  const field = (code: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${inXml(code)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('域')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const picture = (index: number) =>
    `<w:r><w:drawing><wp:inline xmlns:wp="${WP}"><wp:docPr id="${index}" name="x" descr="${inXml(words)}"/><a:graphic xmlns:a="${A}"><a:graphicData><pic:pic xmlns:pic="${PIC}"><pic:blipFill><a:blip r:link="i${index}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const body = addresses.map(
    (address, index) =>
      `<w:p>${run('某县坚持问题导向，')}<w:hyperlink r:id="h${index}">${run('链接')}</w:hyperlink>${field(`HYPERLINK "${address}"`)}${field(`INCLUDEPICTURE "${address}"`)}${field(`DDEAUTO c:\\\\x "${address}"`)}${picture(index)}${run('，成效明显。')}<w:commentRangeStart w:id="${index}"/>${run(words)}<w:commentRangeEnd w:id="${index}"/></w:p>`,
  );
  return wordFile('', {
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body.join('')}${wordParagraph('末段，完。')}</w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="${R}/comments" Target="comments.xml"/>${addresses.map((address, index) => relation(index, address)).join('')}</Relationships>`,
    ),
    'word/comments.xml': strToU8(
      `<w:comments xmlns:w="${W}">${addresses.map((address, index) => `<w:comment w:id="${index}" w:author="${inXml(words)}"><w:p>${run(`[看](${address}) ${words}`)}</w:p></w:comment>`).join('')}</w:comments>`,
    ),
    'word/header1.xml': strToU8(`<w:hdr xmlns:w="${W}"><w:p>${run(words)}</w:p></w:hdr>`),
  });
}

/** Markup with these addresses behind every element that could follow one. */
export function hostileMarkup(addresses: readonly string[]): string {
  return addresses
    .map((address) => {
      const at = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      return (
        `<p>某县坚持问题导向，<a href="${at}" target="_blank" ping="${at}">链接</a>，成效明显。<img src="${at}" srcset="${at} 2x" alt="图">` +
        `<svg><a xlink:href="${at}"><text>形</text></a><image href="${at}"/><use href="${at}"/></svg></p>` +
        `<iframe src="${at}"></iframe><object data="${at}"></object><embed src="${at}"><form action="${at}"><button formaction="${at}">交</button></form>` +
        `<link rel="stylesheet" href="${at}"><base href="${at}"><meta http-equiv="refresh" content="0;url=${at}"><video src="${at}" poster="${at}"></video><math><mi xlink:href="${at}">x</mi></math>`
      );
    })
    .join('');
}

/** A page saved in one file, with a part that would run. */
export function hostileMhtml(markup: string): Uint8Array {
  const part = (head: string, body: string) => `--b\r\n${head}\r\n\r\n${body}\r\n`;
  return strToU8(
    'From: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n' +
      part('Content-Type: text/html; charset=utf-8\r\nContent-Location: javascript:alert(1)', markup) +
      part(
        'Content-Type: image/svg+xml\r\nContent-Location: https://example.com/x.png',
        '<svg onload="alert(1)"/>',
      ) +
      part('Content-Type: text/javascript\r\nContent-Location: x.js', 'alert(1)') +
      '--b--\r\n',
  );
}

/** A book whose parts, table of contents and own data hold the markup. */
export function hostileBook(markup: string): Uint8Array {
  return epubFile('书', [`<p>第一句，完。</p>${markup}`, markup], {
    'OPS/nav.xhtml': strToU8(
      `<nav epub:type="toc"><ol><li><a href="text/p%201.xhtml">${markup}</a></li></ol></nav>`,
    ),
    'OPS/script.js': strToU8('alert(1)'),
  });
}

/** A case package whose every text is those words, as its format has it. */
export function hostilePackage(words: string): Uint8Array {
  const pack = casePackage();
  const text =
    words
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .normalize('NFC')
      .trim() || '空';
  return zipPackage({
    ...writePackage({
      manifest: { ...pack.manifest, id: CASE_ID, title: words, authorBody: words, sourceLine: words },
      text: {
        text,
        blocks: [{ id: 'b1', kind: 'paragraph', start: 0, end: text.length }],
        furniture: [{ text: words, reason: 'share' }],
      },
      errata: [],
      terms: [],
      questions: [],
    }),
    'learning.json': JSON.stringify({
      version: 1,
      annotations: [],
      notebooks: [{ id: 'n', title: words, body: words, createdAt: 0, updatedAt: 0 }],
      questions: [],
      progress: null,
    }),
  });
}

/** A case package with a link to that address; one that may not stand there must refuse it. */
export function linkingPackage(address: string): Uint8Array {
  const files = writePackage(casePackage());
  const text = files['text.json'] ?? '';
  const inline = JSON.stringify({ start: 0, end: 1, kind: 'link', target: address });
  return zipPackage({ ...files, 'text.json': text.replace('"kind":', `"inlines": [${inline}], "kind":`) });
}

/** A case package with a picture that is none. */
export function drawingPackage(): Uint8Array {
  const bytes = strToU8(
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>',
  );
  return zipPackage(writePackage(casePackage()), [{ id: 'p-1', mediaType: 'image/png', bytes }]);
}
