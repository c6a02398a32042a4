import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftFromPlainText, importTxt } from './import-txt';

function draftOf(text: string) {
  const drafted = draftFromPlainText(text, 'name');
  if (!drafted.ok) throw new Error(drafted.error.code);
  const { text: canonical, ...rest } = drafted.value;
  const blocks = canonical.blocks.map(({ kind, level, start, end }) =>
    [kind, ...(level === undefined ? [] : [level]), canonical.text.slice(start, end)].join(' '),
  );
  return { ...rest, blocks };
}

/** Every visible character, sorted. */
function charactersOf(text: string): string {
  return [...text.replaceAll(/\s/gu, '')].sort().join('');
}

const PAGE = `首页 > 新闻 > 基层动态
分享到: 微信 微博
打印  收藏  字号

某县推进网格化治理的做法
某县人民政府办公室
2023-04-05 09:30  来源:某县融媒体中心

一、背景
近年来,某县坚持问题导向,持续推进网格化治理,取得了明显成效。
二、做法
（一）健全体系。建立县、乡、村三级网格,配备专职网格员320名,实现全覆盖。
1.明确职责。网格员负责巡查走访,每周不少于两次。
2.强化保障。县财政每年安排专项经费。
（二）注重实效
群众满意度达到98.5%。
（责任编辑：张三 李四）
扫一扫关注公众号
扫一扫关注公众号
`;

describe('draftFromPlainText', () => {
  it('makes headings of their numbering and paragraphs that open with one', () => {
    expect(draftOf(PAGE).blocks).toEqual([
      'heading 1 一、背景',
      'paragraph 近年来,某县坚持问题导向,持续推进网格化治理,取得了明显成效。',
      'heading 1 二、做法',
      'heading 2 （一）健全体系。',
      'paragraph 建立县、乡、村三级网格,配备专职网格员320名,实现全覆盖。',
      'heading 3 1.明确职责。',
      'paragraph 网格员负责巡查走访,每周不少于两次。',
      'heading 3 2.强化保障。',
      'paragraph 县财政每年安排专项经费。',
      'heading 2 （二）注重实效',
      'paragraph 群众满意度达到98.5%。',
    ]);
  });

  it('recognises what is about the document, and keeps what it sets aside', () => {
    const { title, source, furniture } = draftOf(PAGE);
    expect(title).toBe('某县推进网格化治理的做法');
    expect(source).toEqual({
      authorBody: '某县人民政府办公室',
      publisher: '某县融媒体中心',
      publishedAt: '2023-04-05T09:30',
      sourceLine: '2023-04-05 09:30  来源:某县融媒体中心',
      editors: ['张三', '李四'],
    });
    expect(furniture.map(({ reason }) => reason)).toEqual([
      'breadcrumb',
      'share',
      'share',
      'sourceLine',
      'editorLine',
      'qrPrompt',
      'repeated',
    ]);
  });

  it('sets running headers and page numbers aside, but no sentence that comes back', () => {
    const page = (n: number) =>
      `内部资料 注意保存\n第${n}段内容在这里,说的是不同的事情,而且足够长,不会被看成页眉。\n特此通知。\n第 ${n} 页 共 4 页\n`;
    const { blocks, furniture } = draftOf([1, 2, 3, 4].map(page).join(''));
    expect(blocks.filter((block) => block.includes('特此通知'))).toHaveLength(4);
    expect(blocks.join()).not.toMatch(/内部资料|共 4 页/);
    expect(furniture).toHaveLength(8);
  });

  it('leaves what an article lists to the article', () => {
    const { blocks } = draftOf(
      '某条例\n第一章 总则\n第一条 为了方便办事，制定本条例。\n第二条 有下列情形之一的，应当受理：\n（一）材料齐全；\n（二）依法可以受理的其他情形。\n第三条 本条例自公布之日起施行。\n',
    );
    expect(blocks.filter((block) => block.startsWith('heading'))).toEqual(['heading 1 第一章 总则']);
  });

  it('keeps short numbered lines as a list', () => {
    const { blocks } = draftOf(
      '标题\n需要的材料如下,请在报名前准备好,并在规定时间内提交:\n1.身份证\n2.照片\n3.报名表\n其他事项另行通知。',
    );
    expect(blocks.filter((block) => block.startsWith('listItem'))).toEqual([
      'listItem 1.身份证',
      'listItem 2.照片',
      'listItem 3.报名表',
    ]);
  });

  it('joins paragraphs that were broken at a fixed width', () => {
    const width = 20;
    const sentence =
      '坚持以党建引领基层治理推动各项工作取得新的成效不断提升群众的获得感幸福感和安全感让发展成果惠及更多人民群众。';
    const broken = (sentence.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []).join('\n');
    expect(draftOf(`标题\n\n${broken}\n\n${broken}\n`).blocks).toEqual([
      `paragraph ${sentence}`,
      `paragraph ${sentence}`,
    ]);
  });

  it('gives a sound canonical text for any input, and loses no visible character', () => {
    const pieces = fc.constantFrom(
      '一、',
      '1.',
      '。',
      '\n',
      '\r\n',
      ' ',
      '>',
      '正文',
      '来源:',
      '𠮷',
      'e\u0301',
      '第1页',
      '分享',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 }),
        (parts) => {
          const drafted = draftFromPlainText(parts.join(''), 'name');
          if (!drafted.ok) return;
          const { text, blocks } = drafted.value.text;
          expect(text).toBe(text.normalize('NFC'));
          const { title, source, furniture } = drafted.value;
          const kept = [
            text,
            title === 'name' ? '' : title,
            source.authorBody,
            ...furniture.map((one) => one.text),
          ];
          expect(charactersOf(kept.join(''))).toBe(charactersOf(parts.join('').normalize('NFC')));
          expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
          expect(blocks.every(({ start, end }) => text.slice(start, end).trim() !== '')).toBe(true);
          expect(blocks.filter(({ kind, level }) => (kind === 'heading') !== (level !== undefined))).toEqual(
            [],
          );
        },
      ),
    );
  });

  it('takes no longer for lines made to slow it down', () => {
    const from = performance.now();
    for (const unit of ['大 ', 'a > ', '微信', '1 .', '1,111', '>', '分享 | ']) {
      draftFromPlainText(`${`${unit.repeat(30)}。x\n`.repeat(50)}${unit.repeat(20_000)}`, 'name');
    }
    expect(performance.now() - from).toBeLessThan(3000);
  });
});

describe('importTxt', () => {
  it('says why a file gives no case', () => {
    expect(importTxt(new Uint8Array(), 'a')).toEqual({ ok: false, error: { code: 'import.empty' } });
    expect(importTxt(Buffer.from(' \n\n'), 'a')).toEqual({ ok: false, error: { code: 'import.empty' } });
    expect(importTxt(new Uint8Array(8), 'a')).toEqual({ ok: false, error: { code: 'import.notText' } });
  });

  it('names a case by its file if the text has no title', () => {
    const imported = importTxt(Buffer.from('只有一段话。'), '文件名');
    expect(imported.ok && imported.value.title).toBe('文件名');
  });
});
