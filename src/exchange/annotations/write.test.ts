import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { EXPORTED, LABELS } from '../../../tests/support/exported-case';
import type { Grouping } from './book';
import { type AnnotationFormat, writeAnnotations } from './write';

async function write(format: AnnotationFormat, grouping: Grouping = 'place', exported = EXPORTED) {
  const book = { cases: [exported], format, grouping, labels: LABELS, language: 'zh-CN', id: 'x' };
  return writeAnnotations(book, () => 480);
}
const text = async (format: AnnotationFormat, grouping?: Grouping) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await write(format, grouping));

describe('annotations as a document', () => {
  it('stand under their headings in Markdown, orphans last', async () => {
    const markdown = await text('md');
    expect(markdown.match(/^#+ .*$/gm)).toEqual([
      '# 测试案例',
      '## 第一章 𠮷地',
      '## 第二章',
      '## 找不到原文',
    ]);
    expect(markdown).toContain('> 如意\n\n*高亮 · 黄色 · #要点 · 2026-01-01*\n\n要**记住**');
  });

  it('are gathered by colour and by tag', async () => {
    expect((await text('md', 'color')).match(/^## .*$/gm)).toEqual(['## 黄色', '## 绿色', '## 红色']);
    const byTag = await text('md', 'tag');
    expect(byTag.match(/^## .*$/gm)).toEqual(['## 待查', '## 要点', '## 无标签']);
    expect(byTag.match(/> 建机制/g)).toHaveLength(2);
  });

  it('have long notes after them, links of notes as words', async () => {
    const [first] = EXPORTED.annotations;
    const exported = {
      ...EXPORTED,
      annotations: first ? [{ ...first, note: '见[别处](#annotation=2)' }] : [],
      notebooks: [{ title: '心得', body: '# 学到\n\n> 如意 [↗](#annotation=1)' }],
    };
    const markdown = new TextDecoder().decode(await write('md', 'place', exported));
    expect(markdown).toContain('\n见别处\n');
    expect(markdown).toContain('\n## 笔记本\n\n### 心得\n\n#### 学到\n\n> 如意\n');
  });

  it('run nothing in HTML', async () => {
    const html = await text('html');
    expect(html).toContain('<html lang="zh-CN">');
    expect(html).toContain('<strong>记住</strong>');
    expect(html).not.toMatch(/<script|javascript:/i);
  });

  it('are cells of words in CSV', async () => {
    const csv = await text('csv');
    expect(csv.startsWith('\uFEFF案例,位置,')).toBe(true);
    const rows = Papa.parse<string[]>(csv.slice(1)).data;
    expect(rows).toHaveLength(5);
    expect(rows[3]?.slice(0, 4)).toEqual(['测试案例', '第二章', '强队伍', "'=1+1"]);
  });

  it('open in Word with headings, quotations and bold words', async () => {
    const files = unzipSync(await write('docx'));
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    for (const words of ['测试案例', '第一章 𠮷地', '如意', '记住', '没有的话']) expect(xml).toContain(words);
    expect(xml.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(3);
    expect(xml).toMatch(/<w:rPr>(?:(?!<\/w:rPr>).)*<w:b\/>(?:(?!<\/w:rPr>).)*<\/w:rPr><w:t[^>]*>记住/);
    expect(
      Object.values(files)
        .map((bytes) => strFromU8(bytes))
        .join(''),
    ).not.toContain('javascript:');
  });
});
