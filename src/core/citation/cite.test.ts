import { describe, expect, it } from 'vitest';
import { quoteWithSource } from './cite';

const source = {
  title: '芜湖市委办公室:建设“四最”党办',
  authorBody: '中共芜湖市委办公室',
  publisher: '旗帜网',
  publishedAt: '2022-08-19T09:30',
  sourceLine: '来源:旗帜网',
};
const TODAY = '2026-11-25';

describe('a quotation with its source', () => {
  it('names the source in a line below', () => {
    expect(quoteWithSource('抓落实', source, 'plain', TODAY)).toBe(
      '抓落实\n—— 《芜湖市委办公室:建设“四最”党办》、中共芜湖市委办公室、旗帜网、2022-08-19',
    );
  });

  it('follows official writing, with inner marks turned', () => {
    expect(quoteWithSource('坚持“五个坚持”', { ...source, title: '学《纪要》札记' }, 'official', TODAY)).toBe(
      '“坚持‘五个坚持’”（中共芜湖市委办公室：《学〈纪要〉札记》，旗帜网，2022年8月19日）',
    );
  });

  it('follows GB/T 7714 for what is online', () => {
    expect(quoteWithSource('抓落实', source, 'gbt7714', TODAY)).toBe(
      '“抓落实”\n中共芜湖市委办公室. 芜湖市委办公室:建设“四最”党办[EB/OL]. 旗帜网, 2022(2022-08-19)[2026-11-25].',
    );
    const addressed = { ...source, publisher: '', sourceLine: '来自 https://example.org/a.html，转载' };
    expect(quoteWithSource('抓', addressed, 'gbt7714', TODAY)).toBe(
      '“抓”\n中共芜湖市委办公室. 芜湖市委办公室:建设“四最”党办[EB/OL]. 2022(2022-08-19)[2026-11-25]. https://example.org/a.html.',
    );
  });

  it('leaves out what is unknown', () => {
    const bare = { title: '讲话', authorBody: '', publisher: '', publishedAt: '', sourceLine: '' };
    expect(quoteWithSource('抓', bare, 'gbt7714', TODAY)).toBe('“抓”\n讲话[Z].');
    expect(quoteWithSource('抓', bare, 'official', TODAY)).toBe('“抓”（《讲话》）');
    expect(quoteWithSource('抓', bare, 'plain', TODAY)).toBe('抓\n—— 《讲话》');
  });
});
