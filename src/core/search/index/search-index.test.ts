import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EntryKind, type SearchEntry } from './entry';
import { SearchIndex } from './search-index';
import { buildSegment, packSegment, unpackSegment } from './segment';

let count = 0;
function entry(kind: EntryKind, parts: Partial<SearchEntry>): SearchEntry {
  count += 1;
  return {
    id: `e${count}`,
    kind,
    caseId: 'c1',
    title: '',
    body: '',
    at: null,
    tags: [],
    color: null,
    ...parts,
  };
}

function indexOf(...entries: readonly SearchEntry[]): SearchIndex {
  const index = new SearchIndex();
  index.put('all', buildSegment(entries));
  return index;
}

const ids = (index: SearchIndex, typed: string, limit = 100) =>
  index.search(typed, { limit }).flatMap(({ hits }) => hits.map(({ id }) => id));

describe('SearchIndex', () => {
  it('finds other scripts, widths and cases of the same words, and says where', () => {
    const index = indexOf(
      entry('text', { id: 'a', body: '前言。党建ＡＢ引领', at: { start: 100, end: 109 } }),
    );
    const [group] = index.search('黨建ab', { limit: 5 });
    expect(group?.hits[0]?.excerpt).toEqual({ text: '前言。党建ＡＢ引领', marks: [{ start: 3, end: 7 }] });
    expect(group?.hits[0]?.at).toEqual({ start: 103, end: 107 });
  });

  it('wants every word, and phrases in a row', () => {
    const index = indexOf(
      entry('text', { id: 'row', body: '坚持党建引领治理' }),
      entry('text', { id: 'apart', body: '引领治理靠党建' }),
      entry('text', { id: 'one', body: '只有党建' }),
    );
    expect(ids(index, '党建 引领')).toEqual(['row', 'apart']);
    expect(ids(index, '"党建引领"')).toEqual(['row']);
    expect(ids(index, '党建引领')).toEqual(['row', 'apart']);
    expect(ids(index, '党建 -引领')).toEqual(['one']);
  });

  it('puts titles first, then the entry with more of the words in less', () => {
    const index = indexOf(
      entry('heading', { id: 'long', title: '基层治理的若干做法和体会以及其他', body: '' }),
      entry('heading', { id: 'whole', title: '治理' }),
      entry('note', { id: 'body', title: '别的', body: '治理' }),
      entry('note', { id: 'title', title: '治理', body: '别的' }),
    );
    expect(ids(index, '治理')).toEqual(['whole', 'long', 'title', 'body']);
  });

  it('filters by tag, colour and case', () => {
    const index = indexOf(
      entry('case', { id: 'c1', title: '芜湖案例' }),
      entry('case', { id: 'c2', caseId: 'c2', title: '另一个' }),
      entry('annotation', { id: 'y', body: '批注', color: 'yellow', tags: ['重点'] }),
      entry('annotation', { id: 'r', body: '批注', color: 'rose', caseId: 'c2' }),
    );
    expect(ids(index, '标签:重點')).toEqual(['y']);
    expect(ids(index, '批注 颜色:红')).toEqual(['r']);
    expect(ids(index, 'colour:red')).toEqual(['r']);
    expect(ids(index, '批注 -color:黄色')).toEqual(['r']);
    expect(ids(index, '批注 案例:蕪湖')).toEqual(['y']);
  });

  it('reaches all that is in a case by its tags where words are asked for too', () => {
    const index = indexOf(
      entry('case', { id: 'c1', title: '芜湖案例', tags: ['必读'] }),
      entry('case', { id: 'c2', caseId: 'c2', title: '另一个' }),
      entry('text', { id: 'a', body: '党建引领' }),
      entry('text', { id: 'b', body: '党建引领', caseId: 'c2' }),
      entry('annotation', { id: 'n', body: '党建', tags: ['重点'] }),
    );
    expect(ids(index, '党建 标签:必讀')).toEqual(['a', 'n']);
    expect(ids(index, '党建 标签:必读 标签:重点')).toEqual(['n']);
    expect(ids(index, '党建 -标签:必读')).toEqual(['b']);
    // A tag alone asks for what was given it, not for every paragraph of a case.
    expect(ids(index, '标签:必读')).toEqual(['c1']);
  });

  it('knows colours by the names that the learner gave them', () => {
    const index = indexOf(
      entry('annotation', { id: 'y', body: '批注', color: 'yellow' }),
      entry('annotation', { id: 'g', body: '批注', color: 'green' }),
    );
    const found = (typed: string) =>
      index
        .search(typed, { limit: 9, colorNames: { yellow: '', green: '關鍵論點' } })
        .flatMap(({ hits }) => hits.map(({ id }) => id));
    expect(found('颜色:关键论点')).toEqual(['g']);
    expect(found('颜色:论点')).toEqual(['g']);
    expect(found('颜色:绿')).toEqual(['g']);
    expect(found('批注 -颜色:关键')).toEqual(['y']);
  });

  it('finds titles by pinyin and initials', () => {
    const index = indexOf(
      entry('case', { id: 'a', title: '党建引领' }),
      entry('text', { id: 'b', body: '党建引领' }),
    );
    const readings: Record<string, readonly string[]> = {
      党: ['dang'],
      建: ['jian'],
      引: ['yin'],
      领: ['ling'],
    };
    const found = (typed: string) =>
      index.search(typed, { limit: 5, readingsOf: (character) => readings[character] ?? [] });
    expect(found('djyl').flatMap(({ hits }) => hits.map(({ id }) => id))).toEqual(['a']);
    expect(found('yinling')[0]?.hits[0]?.title.marks).toEqual([{ start: 2, end: 4 }]);
  });

  it('shows nothing of a hidden case but its title', () => {
    const index = indexOf(entry('case', { id: 'c', title: '党建' }), entry('text', { body: '党建' }));
    const found = index.search('党建', { limit: 5, isHidden: () => true });
    expect(found.map(({ kind }) => kind)).toEqual(['case']);
  });

  it('forgets what was removed, and counts what it does not give', () => {
    const index = indexOf(...Array.from({ length: 30 }, () => entry('text', { body: '党建' })));
    expect(index.search('党', { limit: 3 })[0]).toMatchObject({ count: 30, hits: { length: 3 } });
    index.remove('all');
    expect(index.search('党', { limit: 3 })).toEqual([]);
  });

  it('finds every exact part of every text', () => {
    const unit = fc.constantFrom(...'党黨建 引领　ＡaＢ１1，。、-\n𠮷治理的');
    const texts = fc.array(fc.string({ unit, minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.nat(), (bodies, which, from, size) => {
        const body = bodies[which % bodies.length] ?? '';
        const line = body.split('\n').find((part) => part.trim() !== '');
        const characters = Array.from(line ?? '');
        const start = characters.length === 0 ? 0 : from % characters.length;
        const wanted = characters.slice(start, start + 1 + (size % 12)).join('');
        fc.pre(wanted.trim() !== '');
        const index = indexOf(...bodies.map((each, id) => entry('text', { id: `${id}`, body: each })));
        expect(ids(index, `"${wanted}"`)).toContain(`${which % bodies.length}`);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a stored segment', () => {
  const segment = buildSegment([
    entry('text', { body: '党建引领基层治理𠮷' }),
    entry('note', { title: '治理', body: '' }),
  ]);

  it('comes back as it was', () => {
    expect(unpackSegment(packSegment(segment))).toEqual(segment);
  });

  it('is refused when it is of another version or broken', () => {
    const stored = packSegment(segment);
    expect(unpackSegment({ ...stored, version: 0 })).toBeNull();
    expect(unpackSegment({ ...stored, folded: stored.folded.slice(1) })).toBeNull();
    expect(unpackSegment({ ...stored, entries: [] })).toBeNull();
    expect(unpackSegment({ ...stored, bytes: stored.bytes.slice(0, -1) })).toBeNull();
    expect(unpackSegment({ ...stored, bytes: stored.bytes.slice(0, 3) })).toBeNull();
    expect(unpackSegment({ ...stored, bytes: new Uint8Array(0) })).toBeNull();
  });
});
