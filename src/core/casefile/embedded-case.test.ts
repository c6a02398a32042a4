import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assembleCase } from '../../../scripts/case-sources/assemble';
import { readSource } from '../../../scripts/case-sources/wuhu-2022/structure';
import { applyErrata } from '../errata/apply';
import { readPackage } from './read';
import { anchorTerms } from './terms';

const root = join(import.meta.dirname, '../../..');
const sources = join(root, 'scripts/case-sources/wuhu-2022');
const folder = join(root, 'resources/cases/wuhu-2022');
const files = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);
const source = readFileSync(join(sources, 'source.txt'), 'utf8');

const read = readPackage(files);
if (!read.ok) throw new Error(JSON.stringify(read.error));
const pack = read.value;
const { corrected, marks, toReceived } = applyErrata(pack.text, pack.errata);
const BRAND = /沙巴体育(官网|平台)/g;

describe('the embedded Wuhu case', () => {
  it('is what its sources give, byte for byte', () => {
    const written = (name: string) =>
      existsSync(join(sources, name)) ? readFileSync(join(sources, name), 'utf8') : '[]';
    const rebuilt = assembleCase({
      ...readSource(source),
      errata: written('errata.json'),
      terms: written('terms.json'),
      questions: written('questions.json'),
    });
    expect(rebuilt).toEqual(files);
  });

  it('accounts for every character of the source, in order', () => {
    const { manifest, text } = pack;
    const [breadcrumb, share, sourceLine, ...after] = text.furniture.map((item) => item.text);
    const parts = [breadcrumb, share, manifest.title, manifest.authorBody, sourceLine, text.text, ...after];
    expect(parts.join('').replace(/\s/g, '')).toBe(source.replace(/\s/g, ''));
  });

  it('has its four chapters with their sections and an end', () => {
    const words = ({ start, end }: { start: number; end: number }) => corrected.text.slice(start, end);
    const headings = (level: number) => corrected.blocks.filter((block) => block.level === level).map(words);
    expect(headings(1)).toEqual(['一、实施背景', '二、主要做法', '三、取得成效', '四、经验探讨']);
    expect(headings(2).map((heading) => heading.slice(0, 2))).toEqual([
      '1.',
      '2.',
      '3.',
      '1.',
      '2.',
      '3.',
      '4.',
    ]);
    expect(corrected.blocks.map(({ id }) => id)).toContain('c2-s1-p3');
    expect(corrected.text.endsWith('形成齐抓共管工作合力。')).toBe(true);
  });

  it('says where it comes from', () => {
    expect(pack.manifest).toMatchObject({
      authorBody: '中共芜湖市委办公室',
      publisher: '人民网-中国共产党新闻网',
      publishedAt: '2022-08-19T16:41',
      editors: ['王珂园', '秦华'],
    });
  });

  it('corrects the betting brand in exactly six places and leaves none', () => {
    const branded = pack.errata.filter(({ received }) => received.match(BRAND));
    expect(source.match(BRAND)).toHaveLength(6);
    expect(branded.map(({ proposed, certainty }) => [proposed, certainty])).toEqual([
      ['中央', 'certain'],
      ['中央', 'likely'],
      ['芜湖', 'likely'],
      ['中央', 'likely'],
      ['中央', 'likely'],
      ['中央', 'certain'],
    ]);
    expect(corrected.text).not.toMatch(/沙巴|体育/);
    expect(corrected.text).toContain('把中央精神、省委要求和芜湖实际有机结合起来');
  });

  it('shows at each mark the words proposed, and leads back to those received', () => {
    for (const mark of marks) {
      const erratum = pack.errata.find(({ id }) => id === mark.erratumId);
      expect(corrected.text.slice(mark.start, mark.end)).toBe(erratum?.proposed);
      expect(toReceived(mark)).toEqual({ start: erratum?.start, end: erratum?.end });
    }
  });

  it('explains at least 40 terms, each at a place of its own', () => {
    const anchored = new Set(anchorTerms(corrected.text, pack.terms).map(({ termId }) => termId));
    expect(pack.terms.length).toBeGreaterThanOrEqual(40);
    expect(pack.terms.filter(({ id }) => !anchored.has(id))).toEqual([]);
  });
});
