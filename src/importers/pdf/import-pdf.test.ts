import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, pdfFile } from '../../../tests/support/pdf-file';
import { nodeSurroundings } from '../../cli/pdf-surroundings';
import { importPdf } from './import-pdf';

const DOCUMENTS = path.join(import.meta.dirname, '../../../tests/fixtures/documents');
const fixture = (name: string) => new Uint8Array(readFileSync(path.join(DOCUMENTS, name)));

async function read(bytes: Uint8Array) {
  const imported = await importPdf(bytes, '文件', nodeSurroundings);
  if (!imported.ok) return { failure: imported.error.code, lines: [], furniture: [], title: '' };
  const { title, text, furniture } = imported.value;
  const lines = text.blocks.map(
    ({ kind, level = '', start, end }) => `${kind}${level} ${text.text.slice(start, end)}`,
  );
  return { failure: null, title, lines, furniture: furniture.map((line) => line.text) };
}

/** 案例 and 报告 in GBK. */
const CASE = 'B0B8C0FD';
const REPORT = 'B1A8B8E6';
const sentence = (word: string) => `${word} said that all of it was well known to everyone in the office. `;

describe('importPdf', () => {
  it('reads what LibreOffice wrote: paragraphs whole, a table, lists, notes, headings of the outline', async () => {
    const { title, lines } = await read(fixture('report-libreoffice.pdf'));
    expect(title).toBe('关于推进社区廉洁教育工作的调研报告');
    expect(lines.slice(0, 6)).toEqual([
      'paragraph 市社区教育指导中心',
      'paragraph 2024年5月20日',
      'paragraph 为深入了解社区廉洁教育工作的开展情况，市社区教育指导中心组成调研组，于2024年3月至4月先后走访了8个街道、36个社区，召开座谈会12场，发放问卷1860份，收回有效问卷1742份，有效回收率为93.7%。现将有关情况报告如下。[1]',
      'heading1 一、基本情况',
      'paragraph 截至2024年4月底，全市建成社区廉洁教育点217个，覆盖全部街道，其中市级示范点23个。参与活动的居民累计达到5.6万人次，比上年同期增长18.4%。',
      'heading2 （一）阵地建设',
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'listItem 宣讲团队：组建“板凳宣讲队”27支，全年宣讲612场。',
        'table 内容\t选择人数\t占比',
        'table 办事指南\t655\t37.6%',
        'footnote [2] 该规范于2021年9月1日起施行，共6章38条。',
      ]),
    );
  });

  it('reads what Chromium printed in two columns, each from top to bottom, and divided words whole', async () => {
    const { lines } = await read(fixture('two-columns-chromium.pdf'));
    const headings = lines
      .filter((line) => /^\S+ [一二三四]、/u.test(line))
      .map((line) => line.split(' ')[1]);
    const order = ['一、基本情况', '二、主要做法', '三、存在问题', '四、工作建议'];
    expect(headings).toEqual([...order, ...order]);
    const english = lines.find((line) => line.includes('Community education')) ?? '';
    expect(english).toContain('whereas others concentrate on the organisational arrangements which make');
    // The printer of that file writes radicals for ideographs.
    expect(lines.join('')).not.toMatch(/[\u2e80-\u2fdf]/u);
  });

  it('sets headers, footers and page numbers aside, and joins what goes on over the page', async () => {
    const page = (number: number, body: string) => ({
      content:
        draw(1, 9, 72, 800, 'Annual report of the office') + body + draw(1, 9, 290, 40, `- ${number} -`),
    });
    const lines = (start: number, count: number) =>
      Array.from({ length: count }, (_, index) =>
        draw(
          1,
          11,
          72,
          740 - 16 * index,
          `Line${start + index} says that all of it was known to everyone in the office and`,
        ),
      ).join('');
    const { lines: found, furniture } = await read(
      pdfFile([page(1, lines(1, 40)), page(2, lines(41, 40)), page(3, lines(81, 3))]),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^paragraph Line1 .+ Line40 .+ Line41 .+ Line83 /u);
    expect(new Set(furniture)).toEqual(new Set(['Annual report of the office', '- 1 -', '- 2 -', '- 3 -']));
  });

  it('makes words whole that a hyphen divides at the end of a line', async () => {
    const content =
      draw(1, 11, 72, 740, 'The committee considered the organi-') +
      draw(1, 11, 72, 724, 'sation of the work in every district.');
    expect((await read(pdfFile([{ content }]))).lines).toEqual([
      'paragraph The committee considered the organisation of the work in every district.',
    ]);
  });

  it('reads Chinese of files that name a character map instead of holding one', async () => {
    const content = draw(2, 12, 72, 740, (CASE + REPORT).repeat(6));
    expect((await read(pdfFile([{ content }]))).lines).toEqual([`paragraph ${'案例报告'.repeat(6)}`]);
  });

  it('leaves out what is drawn at a slant', async () => {
    const stamp = `q 0.7 0.7 -0.7 0.7 200 300 cm ${draw(1, 60, 0, 0, 'SECRET')} Q\n`;
    const content = stamp + draw(1, 11, 72, 740, sentence('Somebody'));
    expect((await read(pdfFile([{ content }]))).lines).toEqual([`paragraph ${sentence('Somebody').trim()}`]);
  });

  it('names the pages that hold only a picture, and not those that are empty', async () => {
    const words = {
      content: [0, 1, 2].map((row) => draw(1, 11, 72, 740 - 16 * row, sentence('Somebody'))).join(''),
    };
    const scan = { content: 'q 400 0 0 400 72 300 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q\n' };
    const imported = await importPdf(
      pdfFile([words, scan, words, { content: '' }, scan, scan]),
      '文件',
      nodeSurroundings,
    );
    expect(imported).toMatchObject({ value: { notices: [{ kind: 'scannedPages', pages: [2, 5, 6] }] } });
  });

  it.each([
    ['a password', () => fixture('locked-libreoffice.pdf'), 'import.encrypted'],
    [
      'pages without words',
      () => pdfFile([{ content: '0 0 100 100 re f\n' }, { content: draw(1, 9, 9, 9, '2') }]),
      'import.picturesOnly',
    ],
    ['another kind of file', () => Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'import.broken'],
    [
      'nothing but the signature',
      () => Uint8Array.from('%PDF-1.7\n', (letter) => letter.charCodeAt(0)),
      'import.broken',
    ],
  ])('says why %s gives no case', async (_, bytes, code) => {
    expect((await read(bytes())).failure).toBe(code);
  });

  it('answers every damaged file with a draft or a reason', async () => {
    const sound = pdfFile([
      { content: draw(1, 11, 72, 740, sentence('Somebody')) + draw(2, 12, 72, 700, CASE.repeat(9)) },
    ]);
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    const damage = fc.record({
      cut: unit,
      changes: fc.array(fc.tuple(unit, fc.nat({ max: 255 })), { maxLength: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ cut, changes }) => {
        const broken = sound.slice(0, cut > 0.5 ? sound.length : Math.ceil(sound.length * cut));
        for (const [at, byte] of changes) broken[Math.floor(at * (broken.length - 1))] = byte;
        const imported = await importPdf(broken, '文件', nodeSurroundings);
        if (!imported.ok) {
          expect(imported.error.code).toMatch(
            /^import\.(broken|encrypted|empty|picturesOnly|unreadableLetters)$/,
          );
          return;
        }
        const { text, blocks } = imported.value.text;
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
      }),
      { numRuns: 100 },
    );
  });
});
