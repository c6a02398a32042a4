import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { epubFile, wordFile, wordParagraph } from '../support/office-files';
import { draw, pdfFile } from '../support/pdf-file';
import { HOSTILE_ADDRESSES, SAFE_ADDRESSES } from './addresses';
import {
  drawingPackage,
  hostileBook,
  hostileMarkup,
  hostileMhtml,
  hostilePackage,
  hostileWord,
  linkingPackage,
} from './carriers';

/** A file that somebody could be sent. */
export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const FIXTURES = path.join(import.meta.dirname, '../fixtures');
const WORDS = '某县坚持党建引领，全年办理群众反映的事项320件，办结率达到98%。';

/** What DOMPurify is tested with. */
export const PAYLOADS: readonly string[] = JSON.parse(
  readFileSync(path.join(FIXTURES, 'hostile/html-payloads.json'), 'utf8'),
);

/** Files that nobody should be harmed by, whole or damaged; the same ones at each call. */
export function hostileCorpus(): readonly Sample[] {
  return [...payloadFiles(), ...addressFiles(), ...oddFiles(), ...damagedFiles()];
}

/** Each payload between two sentences, in each format that can carry markup. */
function payloadFiles(): readonly Sample[] {
  return PAYLOADS.flatMap((payload, index) => {
    const html = `<!doctype html><title>题</title><p>${WORDS}</p>${payload}<p>${WORDS}</p>`;
    return [
      { name: `payload-${index}.html`, bytes: strToU8(html) },
      { name: `payload-${index}.md`, bytes: strToU8(`# 题\n\n${WORDS}\n\n${payload}\n\n${WORDS}\n`) },
      { name: `payload-${index}.epub`, bytes: epubFile('题', [`<p>${WORDS}</p>${payload}`]) },
      {
        name: `payload-${index}.docx`,
        bytes: wordFile(wordParagraph(WORDS) + wordParagraph(escaped(payload))),
      },
      { name: `payload-${index}.txt`, bytes: strToU8(`${WORDS}\n${payload}\n`) },
      { name: `payload-${index}.mhtml`, bytes: hostileMhtml(html) },
      { name: `payload-${index}.andu`, bytes: hostilePackage(payload) },
    ];
  });
}

/** Each hostile address, between ones that may be kept, wherever a format can hold one. */
function addressFiles(): readonly Sample[] {
  return HOSTILE_ADDRESSES.flatMap((address, index) => {
    const addresses = [...SAFE_ADDRESSES, address];
    const markup = hostileMarkup(addresses);
    return [
      { name: `address-${index}.docx`, bytes: hostileWord(addresses, PAYLOADS[index] ?? '') },
      { name: `address-${index}.html`, bytes: strToU8(`<title>题</title><p>${WORDS}</p>${markup}`) },
      { name: `address-${index}.mhtml`, bytes: hostileMhtml(`<p>${WORDS}</p>${markup}`) },
      { name: `address-${index}.epub`, bytes: hostileBook(markup) },
      {
        name: `address-${index}.md`,
        bytes: strToU8(
          `${addresses.map((one) => `${WORDS}[链](<${one}>)![图](<${one}>)`).join('\n\n')}\n\n[参][r]\n\n[r]: <${address}>\n`,
        ),
      },
      { name: `address-${index}.andu`, bytes: linkingPackage(address) },
    ];
  });
}

function escaped(words: string): string {
  return words.replace(/[&<>\u0000-\u001f]/gu, (character) => `&#${Math.max(32, character.charCodeAt(0))};`);
}

const ENTITIES = `<!DOCTYPE w [${Array.from({ length: 12 }, (_, index) => `<!ENTITY e${index} "${index === 0 ? 'ha' : `&e${index - 1};`.repeat(10)}">`).join('')}]>`;
const OUTSIDE =
  '<!DOCTYPE w [<!ENTITY out SYSTEM "file:///etc/passwd"><!ENTITY net SYSTEM "http://example.com/x">]>';

/** Archives and markup that are built to expand, to lead out, to nest or to loop. */
function oddFiles(): readonly Sample[] {
  const document = (head: string, body: string) => ({
    'word/document.xml': strToU8(
      `<?xml version="1.0"?>${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
  const zeros = new Uint8Array(16 * 1024 * 1024);
  const nested = zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ 'c.txt': zeros }) }) });
  const loop = '<< /Type /Pages /Count 1 /Kids [2 0 R] /Parent 2 0 R >>';
  return [
    ['expansion.docx', wordFile('', document(ENTITIES, wordParagraph('&e11;')))],
    ['outside.docx', wordFile('', document(OUTSIDE, wordParagraph('&out;&net;')))],
    [
      'expansion.epub',
      epubFile('题', ['<p>&e11;</p>'], {
        'META-INF/container.xml': strToU8(`${ENTITIES}<container>&e11;</container>`),
      }),
    ],
    ['bomb.docx', wordFile(wordParagraph(WORDS), { 'word/bomb.xml': zeros })],
    ['nested.docx', wordFile(wordParagraph(WORDS), { 'word/nested.xml': nested })],
    ['leads-out.epub', epubFile('题', [`<p>${WORDS}</p>`], { '../../../outside.xhtml': strToU8('x') })],
    [
      'many.docx',
      wordFile(
        wordParagraph(WORDS),
        Object.fromEntries(
          Array.from({ length: 6000 }, (_, index) => [`word/${index}.xml`, strToU8('<x/>')]),
        ),
      ),
    ],
    ['deep.html', strToU8(`${'<div>'.repeat(5_000)}${WORDS}`)],
    ['deep-list.html', strToU8('<ul><li>'.repeat(5_000) + WORDS)],
    ['deep-quotation.md', strToU8(`${'>'.repeat(5_000)} ${WORDS}`)],
    ['deep-emphasis.md', strToU8(`${'*'.repeat(3_000)}${WORDS}${'*'.repeat(3_000)}`)],
    ['brackets.md', strToU8('['.repeat(20_000) + WORDS)],
    ['wide-table.html', strToU8(`<table><tr><td colspan=99999 rowspan=99999>${WORDS}</table>`)],
    [
      'loop.pdf',
      strToU8(
        new TextDecoder('latin1')
          .decode(pdfFile([{ content: draw(1, 11, 72, 740, 'x') }]))
          .replace(/<< \/Type \/Pages .*?>>/u, loop),
      ),
    ],
    [
      'script.pdf',
      strToU8(
        new TextDecoder('latin1')
          .decode(
            pdfFile([{ content: draw(1, 11, 72, 740, 'Nothing of this file is ever run by anything.') }]),
          )
          .replace(
            '/Type /Catalog',
            '/Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>',
          ),
      ),
    ],
    ['endless.txt', strToU8('\u0301'.repeat(100_000))],
    ['controls.txt', Uint8Array.from({ length: 4096 }, (_, index) => index % 32)],
    ['drawing.andu', drawingPackage()],
    ['zip.pdf', zipSync({ 'a.txt': strToU8('x') })],
    ['pdf.docx', pdfFile([{ content: '' }])],
    ['html.epub', strToU8(`<p>${WORDS}</p>`)],
    ...['docx', 'pdf', 'html', 'epub', 'md', 'txt'].map(
      (ending) => [`empty.${ending}`, new Uint8Array()] as const,
    ),
  ].map(([name, bytes]) => ({ name: String(name), bytes: bytes as Uint8Array }));
}

const DAMAGED_OF_EACH = 24;

/** Files of real programs, cut short, with bytes changed, or under another format's name. */
function damagedFiles(): readonly Sample[] {
  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  const damage = fc.record({
    cut: unit,
    changes: fc.array(fc.tuple(unit, fc.nat({ max: 255 })), { maxLength: 20 }),
    ending: fc.constantFrom('docx', 'pdf', 'html', 'epub', 'md', 'txt'),
    isRenamed: fc.nat({ max: 5 }),
  });
  const folder = path.join(FIXTURES, 'documents');
  const sound = readdirSync(folder).filter((name) => !name.endsWith('README.md'));
  return sound.flatMap((name, which) => {
    const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
    return fc
      .sample(damage, { numRuns: DAMAGED_OF_EACH, seed: 20_261_125 + which })
      .map(({ cut, changes, ending, isRenamed }, index) => {
        const broken = bytes.slice(0, cut > 0.5 ? bytes.length : Math.ceil(bytes.length * cut * 2));
        for (const [at, byte] of changes) broken[Math.floor(at * (broken.length - 1))] = byte;
        const stem = `damaged-${index}-${name}`;
        return { name: isRenamed === 0 ? `${stem}.${ending}` : stem, bytes: broken };
      });
  });
}
