import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { DocumentFormat } from '../documents/write-document';
import { writeNotebooks } from './write';

const CHAPTERS = [
  {
    title: '甲案例',
    notes: [
      {
        title: '心得',
        body: '## 学到\n\n> 抓落实 [↗](#annotation=1)\n\n见[做法](#place=甲&before=&after=&at=0.1)',
      },
      { title: '提纲', body: '1. 背景\n\n<script>alert(1)</script>' },
    ],
  },
  { title: '乙案例', notes: [{ title: '问题', body: '[坏](javascript:alert(1))' }] },
];
const write = (format: DocumentFormat) =>
  writeNotebooks({ chapters: CHAPTERS, title: '全部笔记', format, language: 'zh-CN' });
const text = async (format: DocumentFormat) => new TextDecoder().decode(await write(format));

it('puts each case in a chapter and each note under its title, links as words', async () => {
  const markdown = await text('md');
  expect(markdown.match(/^#+ .*$/gm)).toEqual([
    '# 甲案例',
    '## 心得',
    '#### 学到',
    '## 提纲',
    '# 乙案例',
    '## 问题',
  ]);
  expect(markdown).toContain('> 抓落实\n\n见做法');
});

it('runs nothing and leads nowhere in HTML and Word', async () => {
  const html = await text('html');
  expect(html).toContain('<h1>乙案例</h1>');
  expect(html).not.toMatch(/<script|javascript:|#place|#annotation/i);
  const xml = strFromU8(unzipSync(await write('docx'))['word/document.xml'] ?? new Uint8Array());
  for (const words of ['甲案例', '心得', '抓落实', '见做法']) expect(xml).toContain(words);
});
