import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBank } from './build-bank';
import { normalizeAnswer } from './answers/normalize-answer';
import { couldBeSame } from './distractors/different';
import { gradeResponse } from './grade';
import { BLANK, type Bank } from './model';
import { bankOf, textOf, withKind } from '../../../tests/support/plain-bank';

const REPORT = [
  '一、主要做法',
  '一是压实党建责任体系。办公室牵头建立每月例会制度，全年召开推进会议24次。',
  '二是锻造坚强基层组织。建立“党建提示单”制度，按月提示规定任务，覆盖支部36个。',
  '三是注重提升队伍活力。开展“红色记忆”图片展，参与党员干部1200余人次。',
  '四是规范督查检查考核。全年印发《督查专报》，推动解决群众反映的问题85项。',
  '二、工作成效',
  '群众对政务服务的满意率达到98.5%，比上一年度提高3.2%。',
  '2019年1月，市政务服务中心正式迁入新的大楼办公。',
  '2020年6月，全市网上办事大厅建成并投入运行。',
  '2021年9月，首批便民服务站点在各街道挂牌成立。',
  '2022年3月，全市政务数据共享平台通过专家验收。',
  '把讲政治贯穿思想建设、组织建设、作风建设、纪律建设。',
  '统筹抓好文化建设、生态建设、法治建设、队伍建设等工作，全面推进各项任务落地。',
  '机关上下积极参加“学习讲堂”活动，全年撰写心得体会210篇。',
];
const report = textOf(...REPORT);
describe('bankOfFacts', () => {
  const bank = bankOf(report);

  it('makes every kind that a text can give', () => {
    const kinds = new Set(bank.questions.map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual([
      'cloze',
      'matching',
      'multiple',
      'ordering',
      'shortAnswer',
      'single',
      'trueFalse',
    ]);
  });

  it('asks in a sentence where grammar allows', () => {
    const stems = withKind(bank, 'single').map(({ stem }) => stem);
    expect(stems).toContain('全年召开推进会议多少次？');
    expect(stems.some((stem) => /百分之几/.test(stem))).toBe(true);
  });

  it('asks only the digits of a number, and leaves its unit in the stem', () => {
    const cloze = withKind(bank, 'cloze').find(({ stem }) => stem.includes(`${BLANK}余人次`));
    expect(cloze).toMatchObject({ answer: [['1200']] });
  });

  it('asks for figures of one sentence together, in their order', () => {
    const several = withKind(bank, 'cloze').filter(({ answer }) => answer.length > 1);
    expect(several.map(({ answer }) => answer.map(([first]) => first))).toContainEqual(['98.5', '3.2']);
    for (const { stem, answer } of several) expect(stem.split(BLANK)).toHaveLength(answer.length + 1);
  });

  it('asks for an amount with its unit where the unit is half of it', () => {
    const { questions } = buildBank({
      caseId: 'c',
      source: textOf('全县地区生产总值完成286.4亿元，同比增长6.2%。', '全年组织各类培训班次共计24次。'),
    });
    const amounts = questions.filter(({ id }) => id.endsWith('clozeamount'));
    expect(amounts.map(({ stem }) => stem)).toEqual([
      `全县地区生产总值完成${BLANK}，同比增长6.2%。（写出数和单位）`,
    ]);
    const [amount] = amounts;
    const isRight = (given: string) =>
      amount !== undefined && gradeResponse(amount, { kind: 'cloze', blanks: [given] }).isCorrect;
    expect(['286.4亿元', '2864000万元', '286.4万元', '286.4'].map(isRight)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('asks for quoted terms together where each has words of its own after it', () => {
    const { questions } = buildBank({
      caseId: 'c',
      source: textOf('全体干部要以“事不过夜”的态度、以“时时放心不下”的责任感对待群众交办的每一件事情。'),
    });
    const several = questions.find(({ id }) => id.endsWith('several'));
    expect(several).toMatchObject({ answer: [['事不过夜'], ['时时放心不下']] });
  });

  it('asks in which part a term is mentioned', () => {
    const lines = ['甲', '乙', '丙'].flatMap((name, index) => [
      `${'一二三'.charAt(index)}、关于${name}类事项的办理办法`,
      ...['红', '绿', '蓝', '黄'].map(
        (colour) => `各单位应当全面推行“${colour}色${name}类提示”制度，逐月通报。`,
      ),
    ]);
    const found = buildBank({ caseId: 'c', source: textOf(...lines), max: 500 }).questions.filter(({ id }) =>
      id.endsWith('singlesection'),
    );
    expect(found.length).toBeGreaterThan(0);
    for (const question of found) {
      if (question.kind !== 'single') throw new Error(question.kind);
      const name = /色(.)类提示”是在原文哪一部分提到的？$/.exec(question.stem)?.[1];
      expect(question.options[question.answer]).toBe(`关于${name}类事项的办理办法`);
    }
  });

  it('asks of an English text in English, years beside years', () => {
    const { questions } = buildBank({
      caseId: 'c',
      source: textOf(
        'The county built 32 new schools in 2021 and opened 15 clinics for the elderly in remote villages.',
        'The budget grew by 12.5% over the year, while spending on roads fell by 3.2% in the same period.',
      ),
    });
    const stem = `The county built 32 new schools in ${BLANK} and opened 15 clinics for the elderly in remote villages.`;
    const year = questions.find((one) => one.kind === 'single' && one.stem === stem);
    expect(year?.kind === 'single' ? year.options : []).toHaveLength(4);
    for (const option of year?.kind === 'single' ? year.options : []) expect(option).toMatch(/^20[12]\d$/);
    for (const one of questions) expect(one.stem).toMatch(/^[A-Z_][^\u4e00-\u9fff]+\.$/);
  });

  it('asks of a Traditional text in its characters', () => {
    const source = textOf('全縣劃分網格412個，配備專職網格員486名，群眾滿意度達到96.8%。');
    const stems = buildBank({ caseId: 'c', source }).questions.map((one) => one.stem);
    expect(stems).toContain('全縣劃分網格412個，配備專職網格員多少名？');
  });

  it('asks no two figures that stand side by side, nor a sentence full of them', () => {
    const packed = bankOf(
      textOf(
        '一、规格',
        '新建道路宽12个 - 15个单位，沿线绿化由三家公司按期完成并通过了全部验收。',
        '本年度组织培训24次，参训人员360人，覆盖单位48家，印发材料950份，发布信息730篇。',
      ),
    );
    expect(withKind(packed, 'cloze').filter(({ answer }) => answer.length > 1)).toEqual([]);
  });

  it('orders numbered points and dated events as the text does', () => {
    const orders = withKind(bank, 'ordering').map(({ options, answer }) =>
      answer.map((index) => options[index]),
    );
    expect(orders).toContainEqual([
      '压实党建责任体系',
      '锻造坚强基层组织',
      '注重提升队伍活力',
      '规范督查检查考核',
    ]);
    expect(orders.some(([first]) => first?.includes('迁入新的大楼'))).toBe(true);
    for (const { options, answer } of withKind(bank, 'ordering'))
      expect(answer).not.toEqual(options.map((_, i) => i));
  });

  it('quotes in every source what stands there, and the answer is in it', () => {
    for (const question of bank.questions) {
      const { start, end, quote } = question.source;
      expect(report.text.slice(start, end)).toBe(quote);
      if (question.kind === 'cloze') expect(quote).toContain(question.answer[0]?.[0]);
    }
  });

  it('gives no option that equals, holds or shortens another', () => {
    for (const question of bank.questions) {
      if (!('options' in question)) continue;
      for (const [index, option] of question.options.entries()) {
        for (const other of question.options.slice(0, index))
          expect([option, other, couldBeSame(option, other)]).toEqual([option, other, false]);
      }
    }
  });

  it('never shows the answer in the stem', () => {
    for (const question of withKind(bank, 'single')) {
      const answer = normalizeAnswer(question.options[question.answer] ?? '');
      expect(normalizeAnswer(question.stem)).not.toContain(answer);
    }
  });

  it('makes each question answerable by its own key', () => {
    for (const question of bank.questions) {
      if (question.kind === 'cloze') {
        const blanks = question.answer.map(([first = '']) => first);
        expect(gradeResponse(question, { kind: 'cloze', blanks }).isCorrect).toBe(true);
        expect(question.stem.split(BLANK).length - 1).toBe(question.answer.length);
      } else if (question.kind === 'matching') {
        expect(gradeResponse(question, { kind: 'matching', pairs: question.answer }).isCorrect).toBe(true);
      }
    }
  });

  it('swaps one thing at most in a statement to judge', () => {
    for (const { stem, answer, source } of withKind(bank, 'trueFalse')) {
      expect(stem.replace(/。$/, '') === source.quote.replace(/。$/, '')).toBe(answer);
      let same = 0;
      while (stem[same] === source.quote[same] && same < stem.length) same += 1;
      if (!answer) expect(same).toBeGreaterThan(0);
    }
  });

  it('is the same for the same text and seed', () => {
    expect(bankOf(report)).toEqual(bank);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), (seed) => {
        const ids = (one: Bank) => one.questions.map(({ id }) => id);
        expect(ids(bankOf(report, { seed, max: 12 }))).toEqual(ids(bankOf(report, { seed, max: 12 })));
        expect(new Set(ids(bankOf(report, { seed })))).toEqual(new Set(ids(bank)));
      }),
      { numRuns: 20 },
    );
  });

  it('keeps the ids of all questions that a correction elsewhere does not touch', () => {
    const corrected = bankOf(textOf('前言：这里比原来多了一段说明文字，位置全都变了。', ...REPORT));
    const ids = new Set(corrected.questions.map(({ id }) => id));
    for (const { id, stem } of bank.questions) expect([stem, ids.has(id)]).toEqual([stem, true]);
  });

  it('gives each question its own id, and renderings of one fact one item', () => {
    expect(new Set(bank.questions.map(({ id }) => id)).size).toBe(bank.questions.length);
    const cloze = withKind(bank, 'cloze').find(({ stem }) => /心得体会(?:____|多少)篇/.test(stem));
    const single = withKind(bank, 'single').find(({ stem }) => /心得体会(?:____|多少)篇/.test(stem));
    expect(cloze?.itemId).toBeDefined();
    expect(single?.itemId).toBe(cloze?.itemId);
  });

  it('keeps to the most questions wanted, and spreads them over kinds', () => {
    const few = bankOf(report, { max: 10 }).questions;
    expect(few).toHaveLength(10);
    expect(new Set(few.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
  });
});
