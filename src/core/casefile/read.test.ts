import { describe, expect, it } from 'vitest';
import { readPackage } from './read';
import type { CasePackage, PackageQuestion } from './schema';
import { writePackage } from './write';

const sample: CasePackage = {
  manifest: {
    format: 'andu-case',
    version: 1,
    id: 'sample',
    title: '样例',
    authorBody: '某办公室',
    publisher: '',
    publishedAt: '2022-08-19',
    sourceLine: '',
    editors: [],
    language: 'zh-CN',
    licence: '',
  },
  text: {
    text: '一、背景\n在某品牌和国家机关会议上,落实三会一课。',
    blocks: [
      { id: 'c1', kind: 'heading', level: 1, start: 0, end: 4 },
      { id: 'c1-p1', kind: 'paragraph', start: 5, end: 25 },
    ],
    furniture: [{ text: '分享', reason: 'share' }],
  },
  errata: [
    {
      id: 'e1',
      start: 6,
      end: 9,
      received: '某品牌',
      proposed: '中央',
      reason: '会议名称',
      certainty: 'certain',
    },
  ],
  terms: [{ id: 't1', term: '三会一课', aliases: [], explanation: '党支部的基本制度。' }],
  questions: [],
};

const base = {
  id: 'q1',
  stem: '落实____。',
  explanation: '见原文。',
  difficulty: 1,
  quote: '落实三会一课',
} as const;
const single: PackageQuestion = { ...base, kind: 'single', options: ['三会一课', '八项规定'], answer: 0 };

/** Writes the sample with some of its files' contents replaced, and gives the facts of the failure. */
function problemOf(change: Record<string, unknown>) {
  const files = writePackage(sample);
  for (const [name, value] of Object.entries(change)) files[`${name}.json`] = JSON.stringify(value);
  const read = readPackage(files);
  return read.ok ? 'valid' : [read.error.facts.file, read.error.facts.field, read.error.facts.problem];
}

const text = (change: object) => ({ text: { ...sample.text, ...change } });
const questions = (...list: object[]) => ({ questions: list });

describe('readPackage', () => {
  it('reads what writePackage wrote', () => {
    expect(readPackage(writePackage(sample))).toEqual({ ok: true, value: sample });
    expect(problemOf(questions(single))).toBe('valid');
  });

  it('reads past a byte order mark and files that it does not know', () => {
    const files = writePackage(sample);
    const read = readPackage({
      ...files,
      'manifest.json': `\uFEFF${files['manifest.json']}`,
      'notes.txt': '?',
    });
    expect(read.ok).toBe(true);
  });

  it('names a file that is missing or is not JSON', () => {
    const { 'terms.json': _terms, ...rest } = writePackage(sample);
    expect(readPackage(rest)).toEqual({
      ok: false,
      error: { code: 'casefile.invalid', facts: { file: 'terms.json', field: '', problem: 'missingFile' } },
    });
    const broken = readPackage({ ...rest, 'terms.json': '[{' });
    expect(broken.ok ? undefined : broken.error.facts.problem).toBe('notJson');
    expect(readPackage({}).ok).toBe(false);
  });

  const { title: _title, ...untitled } = sample.manifest;
  it.each([
    ['title', 'missing', { manifest: untitled }],
    ['title', 'tooSmall', { manifest: { ...sample.manifest, title: '' } }],
    ['id', 'wrongFormat', { manifest: { ...sample.manifest, id: '../up' } }],
    ['version', 'newerVersion', { manifest: { ...sample.manifest, version: 2 } }],
    ['version', 'wrongValue', { manifest: { ...sample.manifest, version: '1' } }],
    ['format', 'wrongValue', { manifest: { ...sample.manifest, format: 'zip' } }],
    ['publishedAt', 'wrongFormat', { manifest: { ...sample.manifest, publishedAt: '2022年' } }],
    ['editors[0]', 'wrongType', { manifest: { ...sample.manifest, editors: [7] } }],
    ['colour', 'unknownField', { manifest: { ...sample.manifest, colour: 'red' } }],
    ['', 'wrongType', { manifest: [] }],
  ])('names manifest.json %s: %s', (field, problem, change) => {
    expect(problemOf(change)).toEqual(['manifest.json', field, problem]);
  });

  const [heading, paragraph] = sample.text.blocks;
  it.each([
    ['text', 'notNfc', text({ text: `${sample.text.text}e\u0301` })],
    ['blocks', 'tooSmall', text({ blocks: [] })],
    ['blocks[1].kind', 'wrongValue', text({ blocks: [heading, { ...paragraph, kind: 'poem' }] })],
    ['blocks[1].end', 'outOfRange', text({ blocks: [heading, { ...paragraph, end: 26 }] })],
    ['blocks[0].end', 'tooSmall', text({ blocks: [{ ...heading, end: 0 }, paragraph] })],
    ['blocks[1].start', 'overlap', text({ blocks: [heading, { ...paragraph, start: 3 }] })],
    ['blocks[0].start', 'blockGap', text({ blocks: [paragraph, heading] })],
    [
      'blocks[0].end',
      'blockGap',
      text({
        blocks: [
          { ...heading, end: 3 },
          { ...paragraph, start: 4 },
        ],
      }),
    ],
    ['blocks', 'blockGap', text({ blocks: [heading] })],
    ['blocks[1].id', 'duplicate', text({ blocks: [heading, { ...paragraph, id: 'c1' }] })],
    [
      'blocks[0].level',
      'missing',
      text({ blocks: [{ id: 'c1', kind: 'heading', start: 0, end: 4 }, paragraph] }),
    ],
    ['blocks[0]', 'lineBreak', text({ blocks: [{ ...heading, end: 25 }] })],
    ['furniture[0].reason', 'wrongValue', text({ furniture: [{ text: '', reason: 'ad' }] })],
  ])('names text.json %s: %s', (field, problem, change) => {
    expect(problemOf(change)).toEqual(['text.json', field, problem]);
  });

  const [erratum] = sample.errata;
  it.each([
    ['[0]', 'mismatch', [{ ...erratum, start: 7, end: 10 }]],
    ['[0]', 'outOfRange', [{ ...erratum, start: 60, end: 63 }]],
    ['[1]', 'overlap', [erratum, { ...erratum, id: 'e2', start: 7, end: 9, received: '品牌' }]],
    ['[1].id', 'duplicate', [erratum, erratum]],
    ['[0].certainty', 'wrongValue', [{ ...erratum, certainty: 'guess' }]],
  ])('names errata.json %s: %s', (field, problem, errata) => {
    expect(problemOf({ errata })).toEqual(['errata.json', field, problem]);
  });

  const [term] = sample.terms;
  it.each([
    ['[0].term', 'notInText', [{ ...term, term: '主题党日' }]],
    ['[0].aliases[0]', 'notInText', [{ ...term, aliases: ['主题党日'] }]],
    ['[1].term', 'duplicate', [term, { ...term, id: 't2' }]],
  ])('names terms.json %s: %s', (field, problem, terms) => {
    expect(problemOf({ terms })).toEqual(['terms.json', field, problem]);
  });

  it('accepts a term that the text has under another name only', () => {
    expect(problemOf({ terms: [{ ...term, term: '“三会一课”制度', aliases: ['三会一课'] }] })).toBe('valid');
  });

  const three = { ...base, options: ['甲', '乙', '丙'] };
  it.each([
    ['[0].kind', 'wrongValue', { ...single, kind: 'essay' }],
    ['[0].quote', 'notInText', { ...single, quote: '某品牌' }],
    ['[0].quote', 'overlapsErratum', { ...single, quote: '中央和国家' }],
    ['[0].answer', 'outOfRange', { ...single, answer: 2 }],
    ['[0].options[1]', 'duplicate', { ...single, options: ['甲', '甲'] }],
    ['[0].answer[1]', 'outOfRange', { ...three, kind: 'multiple', answer: [0, 3] }],
    ['[0].answer[1]', 'duplicate', { ...three, kind: 'multiple', answer: [1, 1] }],
    [
      '[0].answer',
      'tooSmall',
      { ...base, kind: 'ordering', options: ['甲', '乙', '丙', '丁'], answer: [0, 1, 2] },
    ],
    ['[0].answer[2]', 'outOfRange', { ...three, kind: 'matching', matches: ['一', '二'], answer: [0, 1, 2] }],
    ['[0].stem', 'blankCount', { ...base, kind: 'cloze', answer: [['三会一课'], ['八项规定']] }],
    ['[0].keyPoints', 'missing', { ...base, kind: 'shortAnswer', answer: '见原文' }],
  ])('names questions.json %s: %s', (field, problem, question) => {
    expect(problemOf(questions(question))).toEqual(['questions.json', field, problem]);
  });

  it('lets a quote end where a correction begins, and begin where one ends', () => {
    expect(problemOf(questions({ ...single, quote: '在' }, { ...single, id: 'q2', quote: '和国家' }))).toBe(
      'valid',
    );
  });

  it('refuses a quote across a place where words were taken out', () => {
    const errata = [{ ...erratum, proposed: '' }];
    const across = problemOf({ errata, ...questions({ ...single, quote: '在和国家' }) });
    expect(across).toEqual(['questions.json', '[0].quote', 'overlapsErratum']);
    expect(problemOf({ errata, ...questions({ ...single, quote: '和国家' }) })).toBe('valid');
  });

  it('names a question whose id is taken', () => {
    expect(problemOf(questions(single, single))).toEqual(['questions.json', '[1].id', 'duplicate']);
  });
});
