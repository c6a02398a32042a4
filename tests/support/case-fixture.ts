import type { CasePackage } from '../../src/core/casefile/schema';
import type { Question } from '../../src/core/quiz/model';

/** Noon in China on 24 November 2026. */
export const NOON = Date.UTC(2026, 10, 24, 4);
export const CASE_ID = 'test-case';

/** A package of two sections, one erratum (误 -> 正), one term and one question a section. */
export function casePackage(changes: Partial<CasePackage> = {}): CasePackage {
  const text = '一、开端\n这里有一处误字，全体党员三百人参加。\n二、结果\n年底完成项目十二个。';
  const lines = text.split('\n');
  let at = 0;
  const blocks = lines.map((line, index) => {
    const start = at;
    at += line.length + 1;
    const span = { id: `b${index}`, start, end: start + line.length };
    return index % 2 === 0
      ? { ...span, kind: 'heading' as const, level: 1 }
      : { ...span, kind: 'paragraph' as const };
  });
  const erratumAt = text.indexOf('误');
  return {
    manifest: {
      format: 'andu-case',
      version: 1,
      id: CASE_ID,
      title: '案例',
      authorBody: '编写组',
      publisher: '出版社',
      publishedAt: '2022-08-19',
      sourceLine: '来源',
      editors: [],
      language: 'zh-CN',
      licence: '',
    },
    text: { text, blocks, furniture: [] },
    errata: [
      {
        id: 'e1',
        start: erratumAt,
        end: erratumAt + 1,
        received: '误',
        proposed: '正',
        reason: '错字',
        certainty: 'certain',
      },
    ],
    terms: [{ id: 't1', term: '党员', aliases: [], explanation: '说明' }],
    questions: [
      {
        id: 'q1',
        kind: 'trueFalse',
        stem: '三百人',
        explanation: '见原文',
        difficulty: 1,
        quote: '三百人',
        answer: true,
      },
      {
        id: 'q2',
        kind: 'cloze',
        stem: '____个',
        explanation: '见原文',
        difficulty: 2,
        quote: '十二个',
        answer: [['十二']],
      },
    ],
    ...changes,
  };
}

/** A generated question of the case in `casePackage`. */
export function generatedQuestion(id: string, itemId: string, stem = '题干'): Question {
  return {
    id,
    itemId,
    origin: 'generated',
    kind: 'trueFalse',
    stem,
    explanation: '见原文',
    source: { start: 20, end: 23, quote: '三百人' },
    difficulty: 1,
    answer: true,
  };
}
