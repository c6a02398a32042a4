import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importHtml } from './import-html';

function draftOf(html: string) {
  const imported = importHtml(new TextEncoder().encode(html), 'name');
  if (!imported.ok) throw new Error(imported.error.code);
  const { text: canonical, ...rest } = imported.value;
  const blocks = canonical.blocks.map(({ kind, level, start, end }) =>
    [kind, ...(level === undefined ? [] : [level]), canonical.text.slice(start, end)].join(' '),
  );
  return { ...rest, canonical, blocks };
}

const PAGE = `<!doctype html><html><head><title>推进网格化治理--某网--某频道</title></head><body>
<nav><a href="/">首页</a> &gt; <a>基层</a></nav>
<div class="side"><ul><li><a>热点一</a></li><li><a>热点二</a></li></ul></div>
<div id="x"><h1>推进网格化治理</h1><p>2023-04-05 09:30 来源:某县融媒体中心</p>
<h2>一、背景</h2><p>近年来，某县坚持问题导向，<b>持续</b>推进治理。</p>
<p>成效明显，群众满意。<br>办理事项320件，办结率98%。</p>
<ol><li>明确职责，压实责任；</li><li>强化保障，<ul><li>经费到位。</li></ul></li></ol>
<table><caption>办理情况</caption><tr><th>年份</th><th>件数</th></tr><tr><td>2022</td><td>210</td></tr></table>
<blockquote>为人民服务。</blockquote></div>
<footer><p>版权所有</p></footer></body></html>`;

describe('importHtml', () => {
  it('takes the document out of the page, block by block', () => {
    const { title, source, blocks } = draftOf(PAGE);
    expect(title).toBe('推进网格化治理');
    expect(source).toMatchObject({ publishedAt: '2023-04-05T09:30', publisher: '某县融媒体中心' });
    expect(blocks).toEqual([
      'heading 1 一、背景',
      'paragraph 近年来，某县坚持问题导向，持续推进治理。',
      'paragraph 成效明显，群众满意。',
      'paragraph 办理事项320件，办结率98%。',
      'listItem 明确职责，压实责任；',
      'listItem 强化保障，',
      'listItem 经费到位。',
      'paragraph 办理情况',
      'table 年份\t件数',
      'table 2022\t210',
      'quotation 为人民服务。',
    ]);
  });

  it('keeps the heading over a single paragraph', () => {
    const { title, blocks } = draftOf('<h1>通知</h1><p>各科室于6月30日前报送方案。</p>');
    expect({ title, blocks }).toEqual({ title: '通知', blocks: ['paragraph 各科室于6月30日前报送方案。'] });
  });

  it('keeps markers and depth of lists, and the cells of tables', () => {
    const { canonical } = draftOf(PAGE);
    expect(canonical.blocks.flatMap(({ list }) => list ?? [])).toEqual([
      { depth: 0, marker: '1.' },
      { depth: 0, marker: '2.' },
      { depth: 1, marker: '•' },
    ]);
    const rows = canonical.blocks.flatMap(({ row }) => row ?? []);
    expect(rows.map(({ isHeader }) => isHeader)).toEqual([true, false]);
    const words = rows.map(({ cells }) => cells.map(({ start, end }) => canonical.text.slice(start, end)));
    expect(words).toEqual([
      ['年份', '件数'],
      ['2022', '210'],
    ]);
  });

  it('reads a table that is there for the layout as the page itself', () => {
    const { blocks } = draftOf(
      '<table><tr><td><p>第一段话，说明情况。</p><p>第二段话，说明做法。</p></td></tr></table>',
    );
    expect(blocks).toEqual(['paragraph 第一段话，说明情况。', 'paragraph 第二段话，说明做法。']);
  });

  it('lets nothing through that could act', () => {
    const { blocks } = draftOf(
      '<p>正文一，如下。<script>alert(1)</script><img src=x onerror=alert(1)></p>' +
        '<svg><text>图形</text></svg><iframe srcdoc="<p>框</p>"></iframe><p style="display:none">暗文</p>' +
        '<a href="javascript:alert(1)">链接</a>的话，完。<form><input value=x>表单</form>',
    );
    expect(blocks).toEqual(['paragraph 正文一，如下。', 'paragraph 链接的话，完。']);
  });

  it('gives a sound text or a reason for any markup, however deep or broken', () => {
    const pieces = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<table>',
        '<tr>',
        '<td>',
        '<li>',
        '<ol>',
        '<h2>',
        '</div>',
        '<div>',
        '<!--',
        '<br>',
      ],
      ...['正文。', '&#x0;', '&lt;', '<script>', '</script>', '\u0000', '𠮷', '<svg>', '<template>', '<b'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const imported = importHtml(new TextEncoder().encode(parts.join('')), 'n');
        if (!imported.ok) return;
        const { text, blocks } = imported.value.text;
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
      }),
    );
    const deep = `${'<div>'.repeat(5_000)}最深处的一句话。`;
    expect(draftOf(deep).blocks).toEqual(['paragraph 最深处的一句话。']);
  });
});
