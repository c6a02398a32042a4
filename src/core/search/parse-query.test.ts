import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldQuery } from './fold';
import { asksNothing, parseQuery } from './parse-query';

const texts = (typed: string) => parseQuery(typed).terms.map(({ text }) => text);

/** Whatever form stands for all forms of a character. */
const folded = (...words: readonly string[]) => words.map(foldQuery);

describe('parseQuery', () => {
  it('parts words at white space, phrases by quotation marks of any kind', () => {
    expect(texts('党建　引领')).toEqual(folded('党建', '引领'));
    expect(texts('“三会一课”制度')).toEqual(folded('三会一课', '制度'));
    expect(parseQuery('"a  b" 「两个」').terms.map(({ words }) => words)).toEqual([[], []]);
  });

  it('knows the words of a longer term', () => {
    const [term] = parseQuery('基层党员教育').terms;
    expect(term?.text).toBe(foldQuery('基层党员教育'));
    expect(term?.words).toEqual(folded('基层', '党员', '教育'));
  });

  it('takes exclusions, with either hyphen', () => {
    expect(parseQuery('党建 -引领 －"两个 词"').excluded).toEqual(folded('引领', '两个词'));
    expect(texts('2021-2022')).toEqual(['2021-2022']);
  });

  it('takes fields in both languages, scripts and widths', () => {
    const filters = (typed: string) => parseQuery(typed).filters;
    expect(filters('标签:重点')).toEqual([{ field: 'tag', value: foldQuery('重点'), isExcluded: false }]);
    expect(filters('標籤：重點')).toEqual(filters('标签:重点'));
    expect(filters('-COLOR:Blue')).toEqual([{ field: 'color', value: 'blue', isExcluded: true }]);
    expect(filters('案例:"芜湖 案例"')).toEqual([
      { field: 'case', value: foldQuery('芜湖案例'), isExcluded: false },
    ]);
    expect(filters('case:')).toEqual([]);
    expect(texts('标签: 党建')).toEqual(folded('党建'));
  });

  it('leaves a name that is no field in the words', () => {
    expect(texts('时间:2021')).toEqual(folded('时间:2021'));
    expect(parseQuery('时间:2021').filters).toEqual([]);
  });

  it('tells what may be pinyin', () => {
    expect(parseQuery('dang jian').letters).toBe('dang jian');
    expect(parseQuery('"dangjian"').letters).toBe('');
    expect(parseQuery('党 jian').letters).toBe('');
  });

  it('tells a field without its value from a question', () => {
    expect(['', ' ', '标签:', '標籤：', 'case: '].map(asksNothing)).toEqual([true, true, true, true, true]);
    expect(['标签', '标签:重点', '标签: 党建', '别的:'].map(asksNothing)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('asks for nothing where nothing is said', () => {
    for (const typed of ['', ' ', '"', '-', '“”', '标签:']) {
      const { terms, excluded, filters } = parseQuery(typed);
      expect([typed, terms, excluded, filters]).toEqual([typed, [], [], []]);
    }
  });

  it('never fails, and gives no empty term', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'党建 -－"“”:：标签tag\n𠮷') }), (typed) => {
        const { terms, excluded, filters } = parseQuery(typed);
        const words = [...terms.map(({ text }) => text), ...excluded, ...filters.map(({ value }) => value)];
        expect(words).not.toContain('');
      }),
    );
  });
});
