import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeShelf, parseTags, SHELF_ORDERS, type ShelfEntry, type ShelfView, shelfTags } from './arrange';

const entry = (id: string, parts: Partial<ShelfEntry> = {}): ShelfEntry => ({
  id,
  title: id,
  source: '',
  language: 'zh-CN',
  tags: [],
  length: 1,
  dueCount: 0,
  lastReadAt: null,
  addedAt: 0,
  archivedAt: 0,
  deletedAt: 0,
  hasOriginal: false,
  ...parts,
});
const VIEW: ShelfView = { place: { kind: 'shelf' }, order: 'lastRead', state: 'any', words: '', tag: '' };
const ids = (entries: readonly ShelfEntry[], view: Partial<ShelfView> = {}) =>
  arrangeShelf(entries, { ...VIEW, ...view }, 'zh-CN').map(({ id }) => id);

describe('arrangeShelf', () => {
  it('keeps shelf, archive and bin apart, and a collection without its deleted cases', () => {
    const entries = [
      entry('a'),
      entry('b', { archivedAt: 5 }),
      entry('c', { deletedAt: 5 }),
      entry('d', { archivedAt: 5, deletedAt: 6 }),
    ];
    expect(ids(entries)).toEqual(['a']);
    expect(ids(entries, { place: { kind: 'archive' } })).toEqual(['b']);
    expect(ids(entries, { place: { kind: 'bin' } })).toEqual(['c', 'd']);
    expect(ids(entries, { place: { kind: 'collection', caseIds: ['b', 'c', 'gone'] } })).toEqual(['b']);
  });

  it('finds words in title, source and tags, in any script and width', () => {
    const entries = [
      entry('a', { title: '党建引领“三服务”' }),
      entry('b', { source: '某县Ａ局' }),
      entry('c', { tags: ['治理'] }),
    ];
    expect(ids(entries, { words: '黨建' })).toEqual(['a']);
    expect(ids(entries, { words: 'a局' })).toEqual(['b']);
    expect(ids(entries, { words: ' 治理 ' })).toEqual(['c']);
    expect(ids(entries, { tag: '治理' })).toEqual(['c']);
  });

  it('tells unread, started and due cases apart', () => {
    const entries = [entry('new'), entry('read', { lastReadAt: 5 }), entry('due', { dueCount: 2 })];
    expect(ids(entries, { state: 'unread' })).toEqual(['due', 'new']);
    expect(ids(entries, { state: 'started' })).toEqual(['read']);
    expect(ids(entries, { state: 'due' })).toEqual(['due']);
  });

  it('orders by what was read last, a case never opened by when it was added', () => {
    const entries = [
      entry('old', { lastReadAt: 10, addedAt: 1 }),
      entry('fresh', { addedAt: 20 }),
      entry('now', { lastReadAt: 30, addedAt: 2 }),
    ];
    expect(ids(entries)).toEqual(['now', 'fresh', 'old']);
    expect(ids(entries, { order: 'added' })).toEqual(['fresh', 'now', 'old']);
  });

  it('counts numbers in titles as numbers', () => {
    expect(ids([entry('案例10'), entry('案例9')], { order: 'title' })).toEqual(['案例9', '案例10']);
  });

  it('does not depend on the order of storage', () => {
    const entries = ['a', 'b', 'c', 'd'].map((id, at) => entry(id, { length: at % 2, addedAt: at % 3 }));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(entries, { minLength: 4 }),
        fc.constantFrom(...SHELF_ORDERS),
        (shuffled, order) => {
          expect(ids(shuffled, { order })).toEqual(ids(entries, { order }));
        },
      ),
    );
  });
});

describe('tags', () => {
  it('are parted by commas of either width and kept once', () => {
    expect(parseTags(' 治理，党建, 治理、 基层 ,')).toEqual(['治理', '党建', '基层']);
    expect(parseTags('')).toEqual([]);
  });

  it('are listed once, without those of the bin', () => {
    const entries = [
      entry('a', { tags: ['乙', '甲'] }),
      entry('b', { tags: ['甲'] }),
      entry('c', { tags: ['丙'], deletedAt: 1 }),
    ];
    expect([...shelfTags(entries, 'zh-CN')].sort()).toEqual(['乙', '甲'].sort());
  });
});
