import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pngFile } from '../../../tests/support/picture-file';
import { importHtml } from './import-html';
import { importMhtml } from './import-mhtml';

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

  it('recognises what a page says of its document outside of it, and names what it sets aside', () => {
    const { title, source, blocks, furniture } = draftOf(
      `<title>接诉即办的实践_某市政府网</title><div>首页 &gt; 改革 &gt; 正文</div><h1>接诉即办的实践</h1>
      <div>发布时间：2023-05-18 09:30　来源：某市政务研究　字号：大 中 小</div>
      <div><h2>一、背景</h2><p>某市坚持党建引领，办理诉求320件，办结率98%，群众满意。</p><p>全市建立专班，每周调度，每月通报，压实责任。</p></div>
      <div>责任编辑：张三　校对：李四</div><div>扫一扫在手机打开当前页</div>`,
    );
    expect(title).toBe('接诉即办的实践');
    expect(source).toMatchObject({
      publisher: '某市政务研究',
      publishedAt: '2023-05-18T09:30',
      editors: ['张三', '李四'],
    });
    expect(blocks[0]).toBe('heading 1 一、背景');
    expect(furniture.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['breadcrumb', 'sourceLine', 'editorLine', 'qrPrompt']),
    );
  });

  it('takes the source of a figure, and a note, for no source of the document', () => {
    const { source } = draftOf(
      '<h1>加装电梯的做法</h1><p>某市住房和城乡建设局</p><p>（2023年5月18日）</p><p>全年加装312部，群众满意。</p><p>[1] 数据来源：某市热线年度报告</p><p>资料来源：某书</p>',
    );
    expect(source).toMatchObject({
      authorBody: '某市住房和城乡建设局',
      publishedAt: '2023-05-18',
      publisher: '',
      sourceLine: '',
    });
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

  it('says what of the page it set aside, and why', () => {
    const { furniture } = draftOf(
      PAGE.replace('<footer>', '<form><button>提交</button>请填写</form><p hidden>暗文</p><footer>'),
    );
    expect(furniture).toEqual([
      { text: '首页 > 基层', reason: 'navigation' },
      { text: '热点一', reason: 'outside' },
      { text: '热点二', reason: 'outside' },
      { text: '提交', reason: 'control' },
      { text: '请填写', reason: 'control' },
      { text: '暗文', reason: 'hidden' },
      { text: '版权所有', reason: 'outside' },
      { text: '2023-04-05 09:30 来源:某县融媒体中心', reason: 'sourceLine' },
    ]);
  });

  it('reads a page that is one form all over', () => {
    const { blocks } = draftOf(
      '<form><div><h2>一、背景</h2><p>近年来，治理有了新成效。</p><p>群众满意，反响良好。</p></div><button>打印</button></form>',
    );
    expect(blocks.slice(1)).toEqual(['paragraph 近年来，治理有了新成效。', 'paragraph 群众满意，反响良好。']);
  });

  it('loses no character that a page shows or hides', () => {
    const open = ['<p>', '<div>', '<h2>', '<nav>', '<aside>', '<footer>', '<form>', '<button>', '<p hidden>'];
    const inline = [
      '<b>',
      '<sup>',
      '<a href="#n">',
      '<a href="https://a.cn">',
      '<li id="n">',
      '<td>',
      '<br>',
    ];
    const more = ['</div>', '</nav>', '</p>', '</b>', '</a>', '</li>', '<table><tr><td>', '<ul>', '<figure>'];
    const letters = ['甲', '乙', '丙。', '丁，', '戊！', 'e\u0301', '𠮷'];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...open, ...inline, ...more, ...letters, ...letters), { maxLength: 60 }),
        (parts) => {
          const imported = importHtml(new TextEncoder().encode(parts.join('')), 'name');
          if (!imported.ok) return;
          const { text, title, furniture, source } = imported.value;
          const kept = [text.text, source.authorBody, ...furniture.map((one) => one.text)].join('');
          const count = (words: string) =>
            [...words.normalize('NFC').replaceAll(/[^甲乙丙丁戊\u00e9𠮷]/gu, '')].sort().join('');
          // A title may be all the text there is, and is then in both.
          const shown = [count(kept), count(kept + (title === 'name' ? '' : title))];
          expect(shown).toContain(count(parts.filter((part) => !part.startsWith('<')).join('')));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps how words look, links to the web, and notes apart from the words before them', () => {
    const { blocks, canonical } = draftOf(
      '<p>办结率<b>98%</b><sup><a href="#fn1" id="r1">1</a></sup>，见<a href="https://a.cn/x?y=1">专题</a>、' +
        '<a href="javascript:alert(1)">这里</a>和<a href=" data:text/html,x">那里</a>，写信给<a href="mailto:a@b.cn">我们</a>。</p>' +
        '<h2 id="s">做法</h2><p>见<a href="#s">上文</a>，面积3m<sup>2</sup>。</p>' +
        '<ol><li id="fn1"><p>由第三方统计。<a href="#r1">↩︎</a></p></li></ol>',
    );
    expect(blocks).toEqual([
      'paragraph 办结率98%[1]，见专题、这里和那里，写信给我们。',
      'heading 1 做法',
      'paragraph 见上文，面积3m2。',
      'footnote [1] 由第三方统计。',
    ]);
    const inlines = canonical.blocks.flatMap(({ inlines: own = [] }) => own);
    expect(
      inlines.map(({ kind, start, end, target }) => [kind, canonical.text.slice(start, end), target]),
    ).toEqual([
      ['strong', '98%', undefined],
      ['noteRef', '[1]', '#b4'],
      ['link', '专题', 'https://a.cn/x?y=1'],
      ['link', '我们', 'mailto:a@b.cn'],
      ['link', '上文', '#b2'],
      ['superscript', '2', undefined],
    ]);
  });

  it('takes no part of the document for a note, whatever leads to it', () => {
    const { blocks } = draftOf(
      `<p>先看下文<sup><a href="#part">2</a></sup>，再说其他。</p>${'<p>别的话，也写得很细。</p>'.repeat(300)}<div id="part"><h2>做法</h2>${'<p>一段很长的做法，写得很细。</p>'.repeat(300)}</div>`,
    );
    expect([blocks[0], ...blocks.slice(301, 303)]).toEqual([
      'paragraph 先看下文2，再说其他。',
      'heading 1 做法',
      'paragraph 一段很长的做法，写得很细。',
    ]);
  });

  it('keeps pictures that the page holds, under their captions, and names those that it does not', () => {
    const data = (bytes: Uint8Array, type: string) =>
      `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
    const png = pngFile(40, 30);
    const { blocks, pictures, furniture, canonical } = draftOf(
      `<p>正文一，如下。</p><figure><img src="${data(png, 'png')}" alt="网格图"><figcaption>图1 网格</figcaption></figure>` +
        `<p>正文二<img src="${data(pngFile(50, 30), 'jpeg')}">，如下。</p>` +
        `<img src="${data(png, 'png')}"><img src="${data(pngFile(1, 1), 'png')}">` +
        '<img src="https://a.cn/logo.png?v=1"><img src="//a.cn/b.png" alt="远处的图">' +
        `<img src="${data(new TextEncoder().encode('<svg onload=alert(1)>'), 'svg+xml')}" alt="矢量图">` +
        `<img src="${data(pngFile(60_000, 60_000), 'png')}">`,
    );
    expect(blocks).toEqual([
      'paragraph 正文一，如下。',
      'figure 图1 网格',
      'paragraph 正文二，如下。',
      'figure 图2',
      'figure 图3',
      'figure 远处的图',
      'figure 矢量图',
    ]);
    expect(pictures).toHaveLength(2);
    const [first, second] = pictures.map(({ id }) => id);
    expect(canonical.blocks.flatMap(({ asset }) => asset ?? [])).toEqual([first, second, first]);
    expect(furniture).toEqual([
      { text: 'logo.png', reason: 'remotePicture' },
      { text: '远处的图', reason: 'remotePicture' },
      { text: '矢量图', reason: 'picture' },
      { text: 'data:image/png;base64,', reason: 'picture' },
    ]);
  });

  it('takes the pictures of a page saved in one file from its other parts', async () => {
    const png = Buffer.from(pngFile(40, 30)).toString('base64');
    const part = (head: string, body: string) => `--b\r\n${head}\r\n\r\n${body}\r\n`;
    const page =
      '<p>正文一，如下。</p><img src="https://a.cn/x.png"><img src="cid:y@z"><img src="https://a.cn/gone.png"><p>见<a href="https://a.cn/p#s">上</a>。</p><p id="s">正文二。</p>';
    const file =
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n' +
      part('Content-Type: text/html; charset=utf-8\r\nContent-Location: https://a.cn/p', page) +
      part(
        'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://a.cn/x.png',
        png,
      ) +
      part('Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <y@z>', png) +
      '--b--\r\n';
    const imported = await importMhtml(new TextEncoder().encode(file), 'name');
    expect(imported).toMatchObject({ ok: true, value: { pictures: [{ mediaType: 'image/png' }] } });
    if (!imported.ok) return;
    const { text, furniture } = imported.value;
    expect(text.blocks.map(({ asset }) => asset !== undefined)).toEqual([false, true, true, false, false]);
    expect(text.blocks[3]?.inlines?.[0]?.target).toBe('#b5');
    expect(furniture).toEqual([{ text: 'gone.png', reason: 'remotePicture' }]);
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
