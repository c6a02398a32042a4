import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FURNITURE_REASONS } from '../text/model';
import { readPackage } from './read';
import type { CasePackage } from './schema';
import { writePackage } from './write';
import { unzipPackage, zipPackage } from './zip';

/** Any words as a case may hold them: NFC, well formed, with quotes, backslashes and astral characters. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((value) => value.normalize('NFC'));
const line = words.map((value) => value.replace(/\n/g, ' '));
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);

const casePackage: fc.Arbitrary<CasePackage> = fc
  .record({
    id,
    title: words,
    editors: fc.array(words, { maxLength: 3 }),
    publishedAt: fc.constantFrom('', '2022-08-19', '2022-08-19T16:41'),
    lines: fc.array(line, { minLength: 1, maxLength: 5 }),
    reading: line,
    furniture: fc.array(fc.record({ text: words, reason: fc.constantFrom(...FURNITURE_REASONS) }), {
      maxLength: 3,
    }),
    explanation: words,
  })
  .map(({ id, title, editors, publishedAt, lines, reading, furniture, explanation }) => {
    const text = ['题', ...lines, '甲乙丙'].join('\n');
    const starts = ['题', ...lines, '甲乙丙'].map(
      (_, at, all) => all.slice(0, at).join('\n').length + (at > 0 ? 1 : 0),
    );
    const last = text.length - 3;
    return {
      manifest: {
        ...{ format: 'andu-case' as const, version: 1 as const, id, title, authorBody: title, publisher: '' },
        ...{ publishedAt, sourceLine: title, editors, language: 'zh-CN', licence: '' },
      },
      text: {
        text,
        blocks: starts.map((start, at) => ({
          id: `b${at}`,
          ...(at === 0 ? { kind: 'heading' as const, level: 1 } : { kind: 'paragraph' as const }),
          start,
          end: (starts[at + 1] ?? text.length + 1) - 1,
        })),
        furniture,
      },
      errata: [
        {
          id: 'e1',
          start: last + 1,
          end: last + 2,
          received: '乙',
          proposed: `误${reading}`,
          reason: '字误',
          certainty: 'likely',
        },
      ],
      terms: [{ id: 't1', term: '题', aliases: [], explanation }],
      questions: [
        { id: 'q1', kind: 'trueFalse', stem: title, explanation, difficulty: 2, quote: '题', answer: true },
      ],
    };
  });

it('comes back whole from package to files to archive to files to package', () => {
  fc.assert(
    fc.property(casePackage, (pack) => {
      const files = writePackage(pack);
      const unzipped = unzipPackage(zipPackage(files));
      expect(unzipped).toEqual({ ok: true, value: files });
      expect(readPackage(files)).toEqual({ ok: true, value: pack });
    }),
  );
});

it('gives the same bytes for the same package', () => {
  fc.assert(
    fc.property(casePackage, (pack) => {
      const read = readPackage(writePackage(pack));
      const again = read.ok ? writePackage(read.value) : {};
      expect(zipPackage(again)).toEqual(zipPackage(writePackage(pack)));
    }),
    { numRuns: 30 },
  );
});
