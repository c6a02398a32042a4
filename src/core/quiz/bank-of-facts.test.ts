import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CanonicalText } from '../text/model';
import { splitSentences } from '../text/sentences';
import { normalizeAnswer } from './answers/normalize-answer';
import { bankOfFacts } from './bank-of-facts';
import { couldBeSame } from './distractors/different';
import { gradeResponse } from './grade';
import { BLANK, type Bank, type Fact, type FactKind, type Gate, type Question } from './model';

/** Facts by the plainest rules: these tests are about what is made of facts, not about finding them. */
const RULES: readonly (readonly [FactKind, RegExp])[] = [
  ['date', /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?/g],
  ['percentage', /\d+(?:\.\d+)?%/g],
  ['number', /(?<![\d.])\d[\d,]*余?(?:人次|[次篇项份名个岁人家座])/g],
  ['quoted', /“[^“”\n]{2,20}”/g],
  ['document', /《[^《》\n]{2,20}》/g],
  ['list', /\p{Script=Han}{2}建设(?:、\p{Script=Han}{2}建设){2,}/gu],
];

function plainFacts(text: string): readonly Fact[] {
  return splitSentences(text).flatMap((sentence) =>
    RULES.flatMap(([kind, rule]) =>
      [...text.slice(sentence.start, sentence.end).matchAll(rule)].map((found, index) => {
        const start = sentence.start + found.index;
        let at = start;
        const items = found[0].split('、').map((item) => {
          const from = at;
          at += item.length + 1;
          return { start: from, end: from + item.length, text: item };
        });
        const fact = {
          kind,
          start,
          end: start + found[0].length,
          text: found[0],
          sentence,
          score: 1 - index / 10,
        };
        return kind === 'list' ? { ...fact, items } : fact;
      }),
    ),
  );
}

function textOf(...lines: readonly string[]): CanonicalText {
  let text = '';
  const blocks = lines.map((line, index) => {
    const start = text === '' ? 0 : text.length + 1;
    text += text === '' ? line : `\n${line}`;
    const heading = /^[一二三四]、/.test(line) ? ({ kind: 'heading', level: 1 } as const) : null;
    return {
      id: `b${index}`,
      ...(heading ?? ({ kind: 'paragraph' } as const)),
      start,
      end: start + line.length,
    };
  });
  return { text, blocks };
}

function bankOf(
  source: CanonicalText,
  more: { avoid?: readonly { start: number; end: number }[]; seed?: number; max?: number } = {},
): Bank {
  const { avoid = [], seed = 1, max = 500 } = more;
  return bankOfFacts({ caseId: 'c', source, facts: plainFacts(source.text), avoid, seed, max });
}

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
const withKind = <K extends Question['kind']>({ questions }: Bank, kind: K) =>
  questions.filter((one): one is Extract<Question, { kind: K }> => one.kind === kind);

describe('bankOfFacts', () => {
  const bank = bankOf(report);

  it('makes every kind that a text can give', () => {
    const kinds = new Set(bank.questions.map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual([
      'cloze',
      'matching',
      'multiple',
      'ordering',
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
    const cloze = withKind(bank, 'cloze').find(({ stem }) => stem.includes('余人次'));
    expect(cloze).toMatchObject({ answer: [['1200']] });
    expect(cloze?.stem).toContain(`${BLANK}余人次`);
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

describe('gates', () => {
  const good = '机关上下积极参加“学习讲堂”活动，全年撰写心得体会210篇。';
  const rejects = (gate: Gate, ...lines: readonly string[]) => bankOf(textOf(...lines)).rejected[gate];
  const stems = (...lines: readonly string[]) => bankOf(textOf(...lines)).questions.map(({ stem }) => stem);

  it('lets a sound sentence pass', () => {
    const { rejected, questions } = bankOf(textOf(good));
    expect(questions.length).toBeGreaterThan(0);
    const { tooFewDistractors, ...others } = rejected;
    expect(Object.values(others)).toEqual(Object.values(others).map(() => 0));
    expect(tooFewDistractors).toBeLessThanOrEqual(1);
  });

  it('erratum: asks nothing where the text was wrong', () => {
    const source = textOf(good);
    const at = source.text.indexOf('撰写');
    const { questions, rejected } = bankOf(source, { avoid: [{ start: at, end: at + 2 }] });
    expect(rejected.erratum).toBeGreaterThan(0);
    for (const { stem } of questions) expect(stem).not.toContain('撰写');
  });

  it.each<[Gate, string]>([
    ['furniture', '扫一扫关注机关公众号，全年撰写心得体会210篇。'],
    ['tooLittleContext', '共210篇。'],
    ['danglingReference', '该办公室全年组织干部职工撰写心得体会210篇。'],
    ['danglingReference', '并在全年组织干部职工撰写心得体会210篇。'],
    ['answerInStem', '计划撰写心得体会210篇，实际上撰写心得体会210篇。'],
    ['ambiguousAnswer', '参观“红色记忆”“学习讲堂”“机关大讲坛”“先锋论坛”四个展览的干部很多。'],
  ])('%s: refuses %s', (gate, line) => {
    expect(rejects(gate, line)).toBeGreaterThan(0);
    expect(stems(line)).toEqual([]);
  });

  it('danglingReference: shows the sentence before where it explains the reference', () => {
    const [stem] = stems('市档案办公室负责全市档案工作。该办公室全年组织干部职工撰写心得体会210篇。');
    expect(stem).toMatch(/^市档案办公室负责全市档案工作。该办公室/);
  });

  it('ambiguousAnswer: refuses words that the text completes in two ways', () => {
    const lines = ['上半年机关干部撰写心得体会210篇。', '下半年机关干部撰写心得体会180篇。'];
    expect(rejects('ambiguousAnswer', ...lines)).toBeGreaterThan(0);
  });

  it('tooFewDistractors: asks a term by typing only where the text has none like it', () => {
    const bank = bankOf(textOf('机关上下积极参加“学习讲堂”活动，反响很好。'));
    expect(bank.questions.map(({ kind }) => kind)).toEqual(['cloze']);
    const listOnly = bankOf(textOf('坚持把旗帜鲜明讲政治贯穿思想建设、组织建设、作风建设、纪律建设。'));
    expect(listOnly.rejected.tooFewDistractors).toBeGreaterThan(0);
  });

  it('distractorTrue: offers no option that the text has in the same place', () => {
    const bank = bankOf(
      textOf(
        '各支部分别举办“学习讲堂”。',
        '各支部分别举办“红色记忆”。',
        '大家积极参加“先锋论坛”和“机关夜校”。',
      ),
    );
    for (const { options, answer } of withKind(bank, 'single')) {
      const right = options[answer];
      if (right === '学习讲堂') expect(options).not.toContain('红色记忆');
    }
  });

  it('nearDuplicate: asks once what the text says twice', () => {
    const { questions, rejected } = bankOf(textOf(`一、概况`, good, '二、小结', `${'近来，'}${good}`));
    expect(rejected.nearDuplicate + rejected.ambiguousAnswer).toBeGreaterThan(0);
    expect(
      withKind({ facts: [], rejected, questions }, 'cloze').filter(({ stem }) => stem.includes(`${BLANK}篇`)),
    ).toHaveLength(1);
  });
});
