import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { epubFile, wordFile, wordParagraph, wordTable } from '../../tests/support/office-files';
import { pngFile } from '../../tests/support/picture-file';
import { nodeSurroundings } from '../cli/pdf-surroundings';
import { importFile } from './import-file';

const WORD_BODY =
  wordParagraph('一、背景', '1') +
  wordParagraph('近年来坚持问题导向，办理事项320件。') +
  '<w:p><w:ins w:id="1"><w:r><w:t>新增的一句。</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>删去的一句。</w:delText></w:r></w:del></w:p>' +
  wordTable([
    ['年份', '件数'],
    ['2022', '210'],
  ]);
const PAGES = ['<h1>第一章</h1><p>第一章的正文，完。</p>', '<h1>第二章</h1><p>第二章的正文，完。</p><p/>'];

/** An OLE compound file, as far as the name of one stream tells what it is. */
function oleFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, letter] of [...stream].entries()) bytes[1024 + 128 + 2 * index] = letter.charCodeAt(0);
  return bytes;
}

/** Where each entry of an archive is named in its directory. */
function directoryOf(archive: Uint8Array): readonly number[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const places = Array.from({ length: archive.length - 46 }, (_, at) => at);
  return places.filter((at) => view.getUint32(at, true) === 0x02014b50);
}

/** The archive with its last entry said to be encrypted, in the directory or in its own header only. */
function withFlag(archive: Uint8Array, place: 'directory' | 'header'): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const last = directoryOf(archive).at(-1) ?? 0;
  const at = place === 'directory' ? last + 8 : view.getUint32(last + 42, true) + 6;
  view.setUint16(at, view.getUint16(at, true) | 1, true);
  return archive;
}

/** The archive with one entry of its directory leading to the bytes of another. */
function overlapping(archive: Uint8Array): Uint8Array {
  const [first = 0, second = 0] = directoryOf(archive);
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  view.setUint32(second + 42, view.getUint32(first + 42, true), true);
  return archive;
}

async function blocksOf(bytes: Uint8Array, name: string) {
  const imported = await importFile(bytes, name, nodeSurroundings);
  if (!imported.ok) return imported.error.code;
  const { text, blocks } = imported.value.text;
  return blocks.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe('importFile', () => {
  it('reads a Word document as it stands after its changes are accepted', async () => {
    expect(await blocksOf(wordFile(WORD_BODY), '报告.docx')).toEqual([
      'heading 一、背景',
      'paragraph 近年来坚持问题导向，办理事项320件。',
      'paragraph 新增的一句。',
      'table 年份\t件数',
      'table 2022\t210',
    ]);
  });

  it('reads an e-book by its spine, without the table of contents', async () => {
    expect(await blocksOf(epubFile('某书', PAGES), '书.epub')).toEqual([
      'heading 第一章',
      'paragraph 第一章的正文，完。',
      'heading 第二章',
      'paragraph 第二章的正文，完。',
    ]);
    expect(await importFile(epubFile('某书', PAGES), '书.epub', nodeSurroundings)).toMatchObject({
      value: { title: '某书', source: { authorBody: '某办公室' } },
    });
  });

  it.each([
    ['空.docx', new Uint8Array(), 'import.empty'],
    ['旧.doc', strToU8('x'), 'import.convertFirst'],
    ['旧.rtf', strToU8('{\\rtf1 x}'), 'import.convertFirst'],
    ['旧.wps', oleFile('WordDocument'), 'import.convertFirst'],
    ['版式.ofd', zipSync({ 'OFD.xml': strToU8('<x/>') }), 'import.convertOfd'],
    ['版式.pdf', zipSync({ 'OFD.xml': strToU8('<x/>') }), 'import.convertOfd'],
    ['富文本.txt', strToU8('{\\rtf1\\ansi 某县}'), 'import.misnamedConvert'],
    ['老文档.docx', oleFile('WordDocument'), 'import.misnamedConvert'],
    ['表格.docx', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'import.misnamedConvert'],
    ['加密.docx', oleFile('EncryptedPackage'), 'import.encrypted'],
    ['加密.doc', oleFile('EncryptedPackage'), 'import.encrypted'],
    ['其实是网页书.docx', epubFile('书', PAGES), 'import.misnamed'],
    ['其实是文档.doc', wordFile(WORD_BODY), 'import.misnamed'],
    ['其实是文档.txt', wordFile(WORD_BODY), 'import.misnamed'],
    ['其实是图.html', pngFile(40, 30), 'import.isPicture'],
    ['照片.png', pngFile(40, 30), 'import.isPicture'],
    ['里面有密码.docx', withFlag(wordFile(WORD_BODY), 'directory'), 'import.encrypted'],
    ['里面有密码.epub', withFlag(epubFile('书', PAGES), 'header'), 'import.encrypted'],
    ['重叠.docx', overlapping(wordFile(WORD_BODY)), 'import.archive'],
    ['图.png', strToU8('x'), 'import.unknownFormat'],
    ['没有扩展名', strToU8('x'), 'import.unknownFormat'],
    ['假.docx', strToU8('不是压缩包'), 'import.broken'],
    ['别的.docx', zipSync({ 'a.txt': strToU8('x') }), 'import.broken'],
    ['锁.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'import.encrypted'],
    ['锁.epub', epubFile('书', PAGES, { 'META-INF/rights.xml': strToU8('<rights/>') }), 'import.encrypted'],
    ['外.docx', wordFile(WORD_BODY, { '../../出去.xml': strToU8('<x/>') }), 'import.archive'],
    ['炸.docx', wordFile(WORD_BODY, { 'word/big.xml': new Uint8Array(8 * 1024 * 1024) }), 'import.archive'],
    ['断.docx', wordFile(WORD_BODY).slice(0, -60), 'import.broken'],
    ['实体.docx', wordFile('&lol;'), 'import.broken'],
  ])('says why %s gives no case', async (name, bytes, code) => {
    expect(await blocksOf(bytes, name)).toBe(code);
  });

  it('answers every damaged file with a draft or a reason', async () => {
    const sound = [
      ['a.docx', wordFile(WORD_BODY)],
      ['a.epub', epubFile('书', PAGES)],
      ['a.html', strToU8(PAGES.join(''))],
      ['a.md', strToU8('# 题\n\n正文。\n')],
      ['a.txt', strToU8('题目\n正文。\n')],
    ] as const;
    const damage = fc.record({
      which: fc.nat({ max: sound.length - 1 }),
      cut: fc.double({ min: 0, max: 1, noNaN: true }),
      changes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 255 })), {
        maxLength: 12,
      }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ which, cut, changes }) => {
        const [name, bytes] = sound[which] ?? sound[0];
        const broken = bytes.slice(0, cut > 0.7 ? bytes.length : Math.ceil(bytes.length * cut));
        for (const [at, byte] of changes) broken[Math.floor(at * (broken.length - 1))] = byte;
        const imported = await importFile(broken, name, nodeSurroundings);
        if (!imported.ok) {
          expect(imported.error.code).toMatch(/^import\.(empty|notText|broken|archive|encrypted|misnamed)$/);
          return;
        }
        const { text, blocks } = imported.value.text;
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
