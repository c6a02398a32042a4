import { describe, expect, it } from 'vitest';
import { pngFile } from '../../../tests/support/picture-file';
import { importMd } from './import-md';

function draftOf(markdown: string) {
  const imported = importMd(Buffer.from(markdown), 'name');
  if (!imported.ok) throw new Error(imported.error.code);
  const { text: canonical, ...rest } = imported.value;
  const blocks = canonical.blocks.map(({ kind, level, start, end }) =>
    [kind, ...(level === undefined ? [] : [level]), canonical.text.slice(start, end)].join(' '),
  );
  return { ...rest, canonical, blocks };
}

describe('importMd', () => {
  it('turns every kind of block into its plain words', () => {
    const { title, blocks } = draftOf(
      '# 案例\n\n第一段**加粗**和[链接](http://a)\n软换行。\n\n## 做法\n\n- 一项\n  - 子项\n\n> 引文\n\n' +
        '| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n\n![图一](a.png)\n\n正文[^1]。\n\n[^1]: 脚注。\n',
    );
    expect(title).toBe('案例');
    expect(blocks).toEqual([
      'paragraph 第一段加粗和链接软换行。',
      'heading 1 做法',
      'listItem 一项',
      'listItem 子项',
      'quotation 引文',
      'table 甲\t乙',
      'table 1\t2',
      'figure 图一',
      'paragraph 正文[1]。',
      'footnote [1] 脚注。',
    ]);
  });

  it('keeps the markers and the nesting of lists', () => {
    const imported = importMd(Buffer.from('3. 甲\n   - 子项\n\n   续段\n4. 乙\n'), 'name');
    if (!imported.ok) throw new Error(imported.error.code);
    expect(imported.value.text.blocks.map(({ list }) => list)).toEqual([
      { depth: 0, marker: '3.' },
      { depth: 1, marker: '•' },
      undefined,
      { depth: 0, marker: '4.' },
    ]);
  });

  it('keeps looks, safe links, notes and pictures', () => {
    const png = Buffer.from(pngFile(40, 30)).toString('base64');
    const { blocks, canonical, pictures, furniture } = draftOf(
      `# 题\n\n**要点**见[网页](https://a.cn)、[坏](javascript:alert(1))、[下文](#做法)[^甲]，\`x\`。\n\n## 做法\n\n图示![一图](data:image/png;base64,${png})如上。\n\n` +
        '![](b.png)![远](http://a.cn/c.png)\n\n<div>网页<b>片段</b></div>\n\n[^甲]: 第一段。\n\n    第二段。\n',
    );
    expect(blocks).toEqual([
      'paragraph 要点见网页、坏、下文[1]，x。',
      'heading 1 做法',
      'paragraph 图示如上。',
      'figure 一图',
      'figure 远',
      'paragraph 网页片段',
      'footnote [1] 第一段。第二段。',
    ]);
    expect(canonical.blocks[0]?.inlines?.map(({ kind, target }) => [kind, target])).toEqual([
      ['strong', undefined],
      ['link', 'https://a.cn'],
      ['link', '#b2'],
      ['noteRef', '#b7'],
      ['code', undefined],
    ]);
    expect(canonical.blocks[3]?.asset).toBe(pictures[0]?.id);
    expect(furniture).toEqual([
      { text: 'b.png', reason: 'picture' },
      { text: '远', reason: 'remotePicture' },
    ]);
  });

  it('lets no HTML through', () => {
    const { blocks } = draftOf(
      '正文一。\n\n<script>alert(1)</script>\n\n正文<img src=x onerror=alert(1)>二。\n',
    );
    expect(blocks).toEqual(['paragraph 正文一。', 'paragraph 正文二。']);
  });

  it('reads front matter as source data, and takes broken front matter for none', () => {
    const front =
      '---\ntitle: 题目\nauthor: [甲办, 乙办]\ndate: 2024-03-05\nsource: 某报\neditor: 王五\n---\n\n正文。\n';
    expect(draftOf(front)).toMatchObject({
      title: '题目',
      source: { authorBody: '甲办、乙办', publishedAt: '2024-03-05', publisher: '某报', editors: ['王五'] },
    });
    expect(draftOf('---\na: &x [*x, {\n---\n\n# 题\n\n正文。\n').title).toBe('题');
  });

  it('recognises numbered headings where Markdown has none', () => {
    expect(draftOf('总述这一段话。\n\n一、背景\n\n内容在此。\n').blocks).toContain('heading 1 一、背景');
  });

  it('answers deep nesting and rubbish with a result', () => {
    for (const markdown of [
      '> '.repeat(3000),
      `${'- '.repeat(500)}x`,
      '['.repeat(5000),
      '**'.repeat(5000),
      '',
    ]) {
      expect(() => importMd(Buffer.from(markdown), 'name')).not.toThrow();
    }
  });
});
