import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { epubFile } from '../../../tests/support/office-files';
import { importEpub } from './import-epub';

const DOCUMENTS = path.join(import.meta.dirname, '../../../tests/fixtures/documents');

async function draftOf(bytes: Uint8Array) {
  const imported = await importEpub(bytes, 'name');
  if (!imported.ok) throw new Error(imported.error.code);
  const { text: canonical, ...rest } = imported.value;
  const blocks = canonical.blocks.map(({ kind, level, start, end }) =>
    [kind, ...(level === undefined ? [] : [level]), canonical.text.slice(start, end)].join(' '),
  );
  const inlines = canonical.blocks.flatMap(({ inlines: own = [] }) =>
    own.map(({ kind, start, end, target }) => [kind, canonical.text.slice(start, end), target]),
  );
  return { ...rest, canonical, blocks, inlines };
}

describe('importEpub', () => {
  it('reads what pandoc wrote: notes of the whole book numbered on, pictures, links', async () => {
    const { blocks, inlines, pictures, title, source } = await draftOf(
      new Uint8Array(readFileSync(path.join(DOCUMENTS, 'village-pandoc.epub'))),
    );
    expect({ title, authorBody: source.authorBody }).toEqual({
      title: '高标准农田建设情况',
      authorBody: '市农业农村局',
    });
    expect(blocks.filter((block) => /^(?:heading|figure|footnote|table)/u.test(block))).toEqual([
      'heading 1 基本情况',
      'figure 农田分布示意图',
      'heading 2 管护机制',
      'figure 图2',
      'heading 1 下一步打算',
      'table 年份\t计划（万亩）',
      'table 2024\t3.2',
      'table 2025\t1.8',
      'footnote [1] 数据来自年度统计，截至2023年底。',
      'footnote [2] 其中山区1.8万亩。山区任务另行下达。',
    ]);
    expect(inlines.filter(([kind]) => kind === 'noteRef').map(([, words]) => words)).toEqual(['[1]', '[2]']);
    expect(inlines.filter(([kind]) => kind === 'link')).toEqual([
      ['link', '专题网页', 'https://example.com/farm?year=2023'],
    ]);
    expect(pictures.map(({ mediaType }) => mediaType)).toEqual(['image/png', 'image/png']);
  });

  it('keeps notes that pop up, apart from the words before them', async () => {
    const { blocks, inlines } = await draftOf(
      epubFile('书', [
        '<h1>第一章</h1><p>办结率达到98%<a epub:type="noteref" href="#n1"><sup>1</sup></a>，群众满意。</p>' +
          '<aside epub:type="footnote" id="n1"><p>1. 由第三方统计。</p></aside>',
        '<h1>第二章</h1><p>新办法<sup><a href="p%201.xhtml#n1" id="r">[1]</a></sup>已施行。</p><hr/>' +
          '<p><a id="n1" href="#r">[1]</a> 自九月起。</p>',
      ]),
    );
    expect(blocks).toEqual([
      'heading 1 第一章',
      'paragraph 办结率达到98%[1]，群众满意。',
      'heading 1 第二章',
      'paragraph 新办法[2]已施行。',
      'footnote [1] 由第三方统计。',
      'footnote [2] 自九月起。',
    ]);
    expect(inlines).toEqual([
      ['noteRef', '[1]', '#b5'],
      ['noteRef', '[2]', '#b6'],
    ]);
  });

  it('leaves out the page of contents that the guide of EPUB 2 names', async () => {
    const { blocks } = await draftOf(
      epubFile('书', ['<h1>书</h1><p>第一章</p>', '<h1>第一章</h1><p>正文，完。</p>'], {
        'OPS/book.opf': strToU8(
          '<package><metadata><dc:title>书</dc:title></metadata><manifest><item id="p0" href="text/p%200.xhtml"/><item id="p1" href="text/p%201.xhtml"/></manifest><spine><itemref idref="p0"/><itemref idref="p1"/></spine><guide><reference type="toc" href="text/p%200.xhtml#toc"/></guide></package>',
        ),
      }),
    );
    expect(blocks).toEqual(['heading 1 第一章', 'paragraph 正文，完。']);
  });

  it.each([
    [
      'EPUB 3',
      {
        'OPS/nav.xhtml': strToU8(
          '<nav epub:type="toc"><ol><li><a href="text/p%200.xhtml">序言</a></li><li><a href="text/p%201.xhtml">第一编</a><ol><li><a href="text/p%201.xhtml#s">第一节</a></li></ol></li></ol></nav>',
        ),
      },
    ],
    [
      'EPUB 2',
      {
        'OPS/nav.xhtml': strToU8('<html/>'),
        'OPS/book.opf': strToU8(
          '<package><metadata><dc:title>书</dc:title></metadata><manifest><item id="x" href="toc.ncx" media-type="application/x-dtbncx+xml"/><item id="p0" href="text/p%200.xhtml"/><item id="p1" href="text/p%201.xhtml"/></manifest><spine><itemref idref="p0"/><itemref idref="p1"/></spine></package>',
        ),
        'OPS/toc.ncx': strToU8(
          '<ncx><navMap><navPoint><navLabel><text>序言</text></navLabel><content src="text/p%200.xhtml"/></navPoint><navPoint><navLabel><text>第一编</text></navLabel><content src="text/p%201.xhtml"/><navPoint><navLabel><text>第一节</text></navLabel><content src="text/p%201.xhtml#s"/></navPoint></navPoint></navMap></ncx>',
        ),
      },
    ],
  ])('names chapters without headings by the table of contents of %s', async (_, more) => {
    const pages = ['<p>序言</p><p>为什么写这本书。</p>', '<p>开头的话。</p><p id="s">从这里说起。</p>'];
    expect((await draftOf(epubFile('书', pages, more))).blocks).toEqual([
      'heading 1 序言',
      'paragraph 为什么写这本书。',
      'heading 1 第一编',
      'paragraph 开头的话。',
      'heading 2 第一节',
      'paragraph 从这里说起。',
    ]);
  });
});
