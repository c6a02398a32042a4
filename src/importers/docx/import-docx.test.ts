import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { wordFile, wordParagraph } from '../../../tests/support/office-files';
import { formatNumber } from './number-formats';
import { importDocx } from './import-docx';

const DOCUMENTS = path.join(import.meta.dirname, '../../../tests/fixtures/documents');

async function draftOf(bytes: Uint8Array) {
  const imported = await importDocx(bytes, 'name');
  if (!imported.ok) throw new Error(imported.error.code);
  const { text: canonical, ...rest } = imported.value;
  const blocks = canonical.blocks.map(({ kind, list, start, end }) =>
    [kind, ...(list === undefined ? [] : [list.marker]), canonical.text.slice(start, end)].join(' '),
  );
  const inlines = canonical.blocks.flatMap(({ inlines: own = [] }) =>
    own.map(({ kind, start, end, target }) => [kind, canonical.text.slice(start, end), target]),
  );
  return { ...rest, canonical, blocks, inlines };
}

const fixture = (name: string) => draftOf(new Uint8Array(readFileSync(path.join(DOCUMENTS, name))));
const numbered = (list: number, text: string) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('importDocx', () => {
  it('reads what LibreOffice wrote, with the numbers that it counts, notes, a link and a picture', async () => {
    const { blocks, inlines, pictures, furniture, canonical } = await fixture('village-libreoffice.docx');
    expect(blocks).toEqual([
      'heading 一、基本情况',
      'paragraph 全市建成高标准农田12.6万亩，覆盖率达到61%[1]，详见专题网页。',
      'heading （一）农田建设',
      'paragraph 各县按计划推进，完工率为97.5%，质量全部合格。',
      'figure 农田分布示意图',
      'heading （二）管护机制',
      'listItem ① 落实管护主体；',
      'listItem ② 保障管护经费，每亩补助30元。',
      'heading 二、下一步打算',
      'table 年份\t计划（万亩）',
      'table 2024\t3.2',
      'paragraph 到2025年，力争再建成5万亩[2]。',
      'footnote [1] 数据来自年度统计，截至2023年底。',
      'footnote [2] 其中山区1.8万亩。',
    ]);
    expect(inlines).toContainEqual(['noteRef', '[1]', '#b13']);
    expect(inlines).toContainEqual(['link', '专题网页', 'https://example.com/farm?year=2023']);
    expect(pictures).toMatchObject([{ mediaType: 'image/png' }]);
    expect(canonical.blocks[4]?.asset).toBe(pictures[0]?.id);
    expect(furniture).toEqual([{ text: '某市农业农村局内部资料', reason: 'repeated' }]);
  });

  it.each(['village-libreoffice.docx', 'village-pandoc.docx'])(
    'keeps comments of %s on their words',
    async (name) => {
      const { comments, canonical } = await fixture(name);
      expect(
        comments.map(({ start, end, author, words }) => ({
          author,
          words,
          on: canonical.text.slice(start, end),
        })),
      ).toEqual([{ author: '王审核', words: '这个数字请再核对一次。', on: '完工率为97.5%' }]);
    },
  );

  it('says a caption once, names a picture without one, and joins the paragraphs of a note', async () => {
    const { blocks, inlines } = await fixture('village-pandoc.docx');
    expect(blocks.filter((block) => block.startsWith('figure'))).toEqual([
      'figure 农田分布示意图',
      'figure 图2',
    ]);
    expect(blocks.join('\n').split('农田分布示意图')).toHaveLength(2);
    expect(blocks.at(-1)).toBe('footnote [2] 其中山区1.8万亩。山区任务另行下达。');
    expect(inlines.filter(([kind]) => kind === 'link').map(([, words]) => words)).toEqual(['专题网页']);
  });

  it('keeps a comment that marks no words on those before it, and one that stands apart on its block', async () => {
    const reference = (id: number) => `<w:r><w:commentReference w:id="${id}"/></w:r>`;
    const edge = (kind: string, id: number) => `<w:commentRange${kind} w:id="${id}"/>`;
    const comment = (id: number) =>
      `<w:comment w:id="${id}" w:author="李"><w:p><w:r><w:t>第${id}条</w:t></w:r></w:p></w:comment>`;
    const body =
      `<w:p><w:r><w:t>前文。</w:t></w:r>${reference(1)}<w:r><w:t>后文。</w:t></w:r></w:p>` +
      `<w:p><w:r><w:t>另一段。</w:t></w:r>${edge('Start', 2)}${edge('End', 2)}${reference(2)}</w:p>`;
    const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const { comments, canonical } = await draftOf(
      wordFile(body, {
        'word/comments.xml': strToU8(`<w:comments xmlns:w="${W}">${comment(1)}${comment(2)}</w:comments>`),
        'word/_rels/document.xml.rels': strToU8(
          `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r0" Type="${rel}/styles" Target="styles.xml"/><Relationship Id="r1" Type="${rel}/comments" Target="comments.xml"/></Relationships>`,
        ),
      }),
    );
    expect(comments.map(({ start, end, words }) => [words, canonical.text.slice(start, end)])).toEqual([
      ['第1条', '前文。'],
      ['第2条', '另一段。'],
    ]);
  });

  it('makes headings of numbered lines among styled ones, at the level of their numbering', async () => {
    const { canonical } = await draftOf(
      wordFile(
        wordParagraph('一、总体情况', '1') +
          wordParagraph('（一）基础设施') +
          wordParagraph('道路建设完成，群众满意。') +
          wordParagraph('二、主要做法') +
          wordParagraph('做法在此，效果明显。'),
      ),
    );
    const { text, blocks } = canonical;
    expect(
      blocks.flatMap(({ level, start, end }) => (level ? [[level, text.slice(start, end)]] : [])),
    ).toEqual([
      [1, '一、总体情况'],
      [2, '（一）基础设施'],
      [1, '二、主要做法'],
    ]);
  });

  it('counts each list by itself, and begins anew where the document says so', async () => {
    const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const numbering =
      `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>';
    const { blocks } = await draftOf(
      wordFile(numbered(1, '甲') + numbered(1, '乙') + numbered(2, '丙') + numbered(2, '丁'), {
        'word/numbering.xml': strToU8(numbering),
      }),
    );
    expect(blocks).toEqual(['listItem 1) 甲', 'listItem 2) 乙', 'listItem 5) 丙', 'listItem 6) 丁']);
  });
});

describe('formatNumber', () => {
  it.each([
    ['chineseCounting', 1, '一'],
    ['chineseCountingThousand', 12, '十二'],
    ['taiwaneseCountingThousand', 20, '二十'],
    ['chineseCounting', 105, '一百零五'],
    ['chineseCounting', 1010, '一千零一十'],
    ['chineseLegalSimplified', 21, '贰拾壹'],
    ['ideographDigital', 10, '一〇'],
    ['ideographTraditional', 3, '丙'],
    ['decimalEnclosedCircleChinese', 20, '⑳'],
    ['upperRoman', 49, 'XLIX'],
    ['lowerLetter', 28, 'bb'],
    ['anything', 7, '7'],
    ['chineseCounting', 0, '0'],
  ])('writes as %s: %i is %s', (format, number, words) => {
    expect(formatNumber(number, format)).toBe(words);
  });
});
