import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linkedIds, quotationOf, refreshQuotations, withoutLinks } from './quotations';

const one = { id: '019a-1', words: '抓落实', note: '想法' };

it('quotes an annotation with a link and its note', () => {
  expect(quotationOf(one)).toBe('> 抓落实 [↗](#annotation=019a-1)\n\n想法\n');
  expect(quotationOf({ ...one, words: '一*\n二', note: '' })).toBe('> 一\\*\n> 二 [↗](#annotation=019a-1)\n');
});

it('follows what its annotation says by now, and leaves the rest alone', () => {
  const body = `前言\n\n${quotationOf(one)}\n> 自己的引文\n\n${quotationOf({ ...one, id: '019a-2' })}`;
  expect([...linkedIds(body)]).toEqual(['019a-1', '019a-2']);
  const refreshed = refreshQuotations(body, [{ ...one, words: '狠抓落实' }]);
  expect(refreshed).toBe(body.replace('抓落实', '狠抓落实'));
  expect(withoutLinks(body)).toBe('前言\n\n> 抓落实\n\n想法\n\n> 自己的引文\n\n> 抓落实\n\n想法\n');
});

it('changes nothing where nothing changed, whatever the words', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string(), (words, before) => {
      fc.pre(!/[\n\r]/u.test(words) && !before.includes('>'));
      const body = `${before}\n\n${quotationOf({ ...one, words })}`;
      expect(refreshQuotations(body, [{ ...one, words }])).toBe(body);
    }),
  );
});
