import type { DropItem } from 'react-aria-components';
import { describe, expect, it } from 'vitest';
import { filesOfChosenFolder, filesOfDrop } from './brought-files';

type Entry =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'directory'; readonly name: string };

const file = (name: string) => ({
  kind: 'file' as const,
  name,
  type: '',
  getFile: async () => new File(['x'], name),
  getText: async () => 'x',
});
const folder = (name: string, entries: readonly Entry[]) => ({
  kind: 'directory' as const,
  name,
  async *getEntries() {
    yield* entries;
  },
});
const dropped = async (...items: readonly unknown[]) =>
  (await filesOfDrop(items as readonly DropItem[], '粘贴的内容')).map(({ file: { name } }) => name);

describe('filesOfDrop', () => {
  it('takes files as they are, so that each gets an answer', async () => {
    expect(await dropped(file('b.docx'), file('a.png'))).toEqual(['b.docx', 'a.png']);
  });

  it('takes of folders what can become a case, in the order of names, folders within too', async () => {
    const inner = folder('附件', [file('附件10.PDF'), file('附件2.docx'), file('缩略图.db')]);
    expect(await dropped(folder('材料', [file('说明.txt'), file('图.jpg'), inner]))).toEqual([
      '附件2.docx',
      '附件10.PDF',
      '说明.txt',
    ]);
  });

  it('takes a bounded number of files from a folder, however deep it goes', async () => {
    const many = Array.from({ length: 900 }, (_, index) => file(`${index}.txt`));
    expect(await dropped(folder('多', many))).toHaveLength(200);
    const loop: { readonly kind: 'directory'; readonly name: string; getEntries(): AsyncGenerator<Entry> } = {
      kind: 'directory',
      name: '环',
      async *getEntries() {
        yield file('一.md');
        yield loop;
      },
    };
    expect((await dropped(loop)).length).toBeLessThan(20);
  });

  it('takes words that are dropped as a page, or as a text', async () => {
    const words = (types: Readonly<Record<string, string>>) => ({
      kind: 'text',
      types: new Set(Object.keys(types)),
      getText: async (type: string) => types[type] ?? '',
    });
    expect(await dropped(words({ 'text/html': '<p>字</p>', 'text/plain': '字' }))).toEqual([
      '粘贴的内容.html',
    ]);
    expect(await dropped(words({ 'text/plain': '字' }))).toEqual(['粘贴的内容.txt']);
    expect(await dropped(words({ 'text/plain': '  ' }))).toEqual([]);
  });
});

describe('filesOfChosenFolder', () => {
  const chosen = (path: string) =>
    Object.assign(new File(['x'], path.replace(/^.*\//u, '')), { webkitRelativePath: path });

  it('takes what can become a case, in the order of names, a bounded number from a bounded depth', () => {
    const files = ['材料/附件10.PDF', '材料/内/附件2.docx', '材料/图.jpg', `材料/${'深/'.repeat(9)}底.md`];
    expect(filesOfChosenFolder(files.map(chosen)).map(({ name }) => name)).toEqual([
      '附件2.docx',
      '附件10.PDF',
    ]);
    const many = Array.from({ length: 900 }, (_, index) => chosen(`多/${index}.txt`));
    expect(filesOfChosenFolder(many)).toHaveLength(200);
  });
});
