import { beforeAll, describe, expect, it } from 'vitest';
import { fixtureTexts, type NamedText } from '../../../tests/support/quiz-texts';
import { textOf, withKind } from '../../../tests/support/plain-bank';
import { buildBank } from './build-bank';
import { couldBeSame } from './distractors/different';
import { shapeOf } from './distractors/terms';
import { BLANK, type Bank } from './model';

const ARTICLE_LABEL = /^第[一二三四五六七八九十百]+条$/;
const banks = new Map<string, { text: NamedText; bank: Bank }>();

beforeAll(async () => {
  for (const text of await fixtureTexts())
    banks.set(text.name, { text, bank: buildBank({ caseId: 'c', max: 500, ...text }) });
});

function bankOf(name: string): Bank {
  const found = banks.get(name);
  if (found === undefined) throw new Error(name);
  return found.bank;
}

describe('a law', () => {
  const law = () => bankOf('law');

  it('shows an article as the place of a rule, never inside the stem', () => {
    for (const { stem } of law().questions) expect(stem).not.toMatch(/(?<!^)第[一二三四五六七八九十]+条\s/u);
    const stems = law().questions.map(({ stem }) => stem);
    expect(stems).toContain('第六十六条规定，拒不改正的，并处多少元以下罚款？');
  });

  it('asks for the number of an article only as “which article says”', () => {
    for (const question of withKind(law(), 'cloze')) {
      expect(question.stem).not.toMatch(/第____[条章节款]/);
      for (const [first] of question.answer) expect(first).not.toMatch(/^第.+[条章节款]$/);
    }
    const which = withKind(law(), 'single').filter(({ options }) =>
      options.some((o) => ARTICLE_LABEL.test(o)),
    );
    expect(which.length).toBeGreaterThan(2);
    for (const { stem, options } of which) {
      expect(stem).toMatch(/^“.+”是哪一条的规定？$/);
      expect(options.every((option) => ARTICLE_LABEL.test(option))).toBe(true);
    }
  });

  it('swaps no number of an article in a statement to judge', () => {
    for (const { stem, source } of withKind(law(), 'trueFalse')) {
      const label = /^第.+?条(?=规定，)/.exec(stem)?.[0] ?? '';
      const at = banks.get('law')?.text.source.text.indexOf(source.quote) ?? -1;
      const before = banks.get('law')?.text.source.text.slice(0, at) ?? '';
      expect(before.match(/第[一二三四五六七八九十]+条(?=\s)/g)?.at(-1)).toBe(label);
    }
  });

  it('never points to words that it does not show', () => {
    for (const { stem } of law().questions) expect(stem).not.toMatch(/下列情形|前款|[：:的][？。]$/);
  });

  it('asks what a term means, and which term has a meaning', () => {
    const stem = '什么是“匿名化”？请说出原文给出的含义。';
    expect(withKind(law(), 'shortAnswer').find((one) => one.stem === stem)?.answer).toBe(
      '个人信息经过处理无法识别特定自然人且不能复原的过程',
    );
    expect(withKind(law(), 'cloze').map(({ answer }) => answer[0]?.[0])).toContain('自动化决策');
    expect(withKind(law(), 'single').some(({ stem: one }) => one.endsWith('这是下列哪个用语的含义？'))).toBe(
      true,
    );
  });

  it('joins terms with their meanings where it defines four and more', () => {
    const source = textOf(
      '第一条　本条例所称网格，是指按照便于服务的原则划分的基层治理基本单元。',
      '第二条　本条例所称楼栋长，是指由居民推选、负责联络一栋住宅楼的志愿人员。',
      '第三条　本条例所称代办，是指受群众委托到窗口办理手续的无偿服务。',
      '第四条　本条例所称积案，是指受理后超过六个月没有化解的信访事项。',
    );
    const [terms] = withKind(buildBank({ caseId: 'c', source }), 'matching');
    expect(terms?.options).toEqual(['网格', '楼栋长', '代办', '积案']);
    expect(terms?.matches[terms.answer[3] ?? -1]).toBe('受理后超过六个月没有化解的信访事项');
  });

  it('asks for the cases that a rule lists, point by point', () => {
    const stem = '第四十七条规定，有哪些情形之一的，个人信息处理者应当主动删除个人信息？';
    const found = withKind(law(), 'shortAnswer').find((one) => one.stem === stem);
    expect(found?.keyPoints).toHaveLength(4);
    expect(found?.keyPoints).toContain('个人撤回同意');
  });

  it('turns a duty into a choice in false statements, and changes nothing else', () => {
    const duties = withKind(law(), 'trueFalse').filter(({ id }) => id.endsWith('duty'));
    expect(duties.length).toBeGreaterThan(5);
    for (const { stem, answer, source } of duties) {
      const said = stem.replace(/^第.+?条规定，/, '');
      expect(said === source.quote).toBe(answer);
      if (!answer) expect(source.quote.length - said.length).toBe(0);
    }
  });

  it('asks for no part of the state’s name and takes no log for a place', () => {
    for (const question of withKind(law(), 'cloze'))
      for (const [first] of question.answer) expect('中华人民共和国').not.toContain(first);
  });
});

describe('a work report', () => {
  it('asks for its figures, each in a sentence that says what they are of', () => {
    const stems = bankOf('report').questions.map(({ stem }) => stem);
    expect(stems).toContain('全县地区生产总值完成多少亿元？');
    expect(stems).toContain('全年民生支出38.2亿元，占一般公共预算支出的百分之几？');
    for (const stem of stems) expect(stem).not.toMatch(/^(?:占|其中|比)|[：是为]？$/);
  });

  it('offers shares of like size and as many places, never one that stands out', () => {
    for (const { options, answer } of withKind(bankOf('report'), 'single')) {
      const values = options.map((option) => /^(\d+)(\.\d+)?%$/.exec(option));
      if (values.some((value) => value === null)) continue;
      expect(new Set(values.map((value) => value?.[2]?.length ?? 0)).size).toBe(1);
      const right = Number(values[answer]?.[0].slice(0, -1));
      for (const value of values) expect(Number(value?.[0].slice(0, -1)) / right).toBeLessThan(3);
    }
  });
});

describe('a speech', () => {
  it('orders its numbered demands, and asks for them point by point', () => {
    const title = '“压实责任，确保各项任务落地见效”';
    const orderings = withKind(bankOf('speech'), 'ordering').filter(({ stem }) => stem.includes(title));
    expect(orderings.map(({ options, answer }) => answer.map((at) => options[at]))).toEqual([
      ['加强组织领导', '强化要素保障', '严格督导考核'],
    ]);
    const [told] = withKind(bankOf('speech'), 'shortAnswer').filter(({ stem }) => stem.includes(title));
    expect(told?.keyPoints).toEqual(['加强组织领导', '强化要素保障', '严格督导考核']);
  });
});

describe('typical cases', () => {
  it('says in which case, and joins nothing across cases', () => {
    const { questions } = bankOf('typical-cases');
    for (const { stem, kind } of questions) {
      if (kind === 'cloze' || kind === 'trueFalse') expect(stem).toMatch(/^案例[一二三]（.+）中，/);
      expect(stem).not.toMatch(/【/);
    }
    const told = withKind(bankOf('typical-cases'), 'shortAnswer').map(({ keyPoints }) => keyPoints);
    expect(told).toContainEqual(['前置服务', '告知承诺', '联合验收']);
  });
});

describe('a communiqué of statistics', () => {
  const stems = () => bankOf('communique').questions.map(({ stem }) => stem);

  it('says of what each figure is', () => {
    expect(stems()).toContain('年末全市常住人口428.6万人，比上年末增加1.3万人，其中城镇常住人口是多少万人？');
    for (const stem of stems()) expect(stem).not.toMatch(/^(?:比上年|同比|按[^，]+，比上年)/u);
  });

  it('asks for a rate in a thousand as one', () => {
    expect(stems()).toContain('全年出生人口2.7万人，出生率为千分之几？');
  });

  it('asks for no part of a ratio, and counts no industries', () => {
    for (const { answer } of withKind(bankOf('communique'), 'cloze')) {
      for (const [first = ''] of answer)
        expect(['5.1', '43.5', '51.4', '4.9', '43.3', '51.8', '三']).not.toContain(first);
    }
  });

  it('asks for most of its figures before it asks for one again', () => {
    const { source } = banks.get('communique')?.text ?? { source: textOf('') };
    const { questions } = buildBank({ caseId: 'c', source });
    expect(new Set(questions.map(({ itemId }) => itemId)).size).toBeGreaterThan(questions.length * 0.75);
  });
});

describe('a case', () => {
  const bank = () => bankOf('community-case');

  it('tells the time that the head of a sentence gives for all of it', () => {
    const stems = bank().questions.map(({ stem }) => stem);
    expect(stems).toContain('2019年以前，居民对社区工作的满意率仅为百分之几？');
    expect(stems).toContain('截至2023年底，“板凳议事会”累计召开多少次？');
  });

  it('orders what happened, not what it was about', () => {
    for (const { options } of withKind(bank(), 'ordering'))
      for (const option of options) expect(option).not.toMatch(/^针对|发现$/u);
  });

  it('takes the number of a hotline for its name', () => {
    for (const { answer } of withKind(bank(), 'cloze')) expect(answer.flat()).not.toContain('12345');
  });

  it('lists what is quoted from its first word on', () => {
    const listed = withKind(bank(), 'shortAnswer').map(({ keyPoints }) => keyPoints.join('|'));
    expect(listed).toContain('居民点单|社区派单|单位接单');
    expect(listed).not.toContain('地方说|有人听|说了算');
  });
});

describe('a notice', () => {
  const stemsOf = (...lines: readonly string[]) =>
    buildBank({ caseId: 'c', source: textOf(...lines) }).questions.map(({ stem }) => stem);

  it('never asks with half a sentence that only says of whom the rest holds', () => {
    const stems = stemsOf(
      '测试成绩纳入年度考核，其中合格率低于95%的单位，取消当年“先进基层党组织”评选资格。平均合格率达到98.6%。',
    );
    expect(stems.length).toBeGreaterThan(0);
    for (const stem of stems) expect(stem).not.toMatch(/的单位[？。]?$/u);
  });

  it('asks for the principles that an article lists below it', () => {
    const stems = stemsOf(
      '第一条 为了规范党员教育管理工作，制定本条例。',
      '第二条 本条例适用于各级党组织。',
      '第三条 党员教育管理工作遵循以下原则：',
      '（一）坚持党要管党、全面从严治党；',
      '（二）坚持以党的政治建设为统领；',
      '（三）坚持围绕中心、服务大局。',
      '第四条 本条例自发布之日起施行。',
    );
    expect(stems).toContain('第三条规定，党员教育管理工作遵循哪些原则？');
  });

  it('cuts no name of a person, and asks for none inside a title', () => {
    const { questions } = buildBank({
      caseId: 'c',
      source: textOf(
        '省委书记梁言顺出席会议并讲话，省长王清宪主持会议。根据《中国共产党章程》，制定本办法，共18条。',
      ),
    });
    const answers = questions.flatMap((question) =>
      question.kind === 'cloze' ? question.answer.flat() : [],
    );
    expect(answers).not.toContain('梁言');
    expect(answers).not.toContain('中国共产党');
  });
});

describe('any official text', () => {
  it('cuts no word in two for a gap', () => {
    const answers = [...banks.values()].flatMap(({ bank }) =>
      withKind(bank, 'cloze').flatMap(({ answer }) => answer.flat()),
    );
    for (const cut of ['规审计', '疫情防', '巩固党', '到新水平']) expect(answers).not.toContain(cut);
  });

  it('gives wrong options of like length and script, none equal to another or a part of it', () => {
    let wrong = 0;
    let likeLength = 0;
    let likeShape = 0;
    for (const name of banks.keys()) {
      for (const { options, answer } of withKind(bankOf(name), 'single')) {
        const right = options[answer] ?? '';
        for (const [index, option] of options.entries()) {
          for (const other of options.slice(0, index))
            expect([option, other, couldBeSame(option, other)]).toEqual([option, other, false]);
          if (index === answer) continue;
          wrong += 1;
          if (Math.abs(option.length - right.length) <= 2) likeLength += 1;
          if (shapeOf(option) === shapeOf(right)) likeShape += 1;
        }
      }
    }
    expect(likeLength / wrong).toBeGreaterThan(0.85);
    expect(likeShape / wrong).toBeGreaterThan(0.9);
  });

  it('tells about as many true things as false ones, when it cannot tell all', () => {
    for (const [name, { text }] of banks) {
      const { questions } = buildBank({ caseId: 'c', ...text });
      const said = withKind({ facts: [], questions, rejected: bankOf(name).rejected }, 'trueFalse');
      const trueOnes = said.filter(({ answer }) => answer).length;
      expect([name, Math.abs(trueOnes - said.length / 2) <= 1 + said.length * 0.15]).toEqual([name, true]);
    }
  });

  it.each(['law', 'report', 'speech', 'typical-cases'])(
    '%s: has one stem for one question of a kind',
    (name) => {
      const seen = bankOf(name).questions.map(({ kind, stem }) => `${kind} ${stem}`);
      expect(seen.filter((one, index) => seen.indexOf(one) !== index)).toEqual([]);
    },
  );

  it.each(['law', 'report', 'speech', 'typical-cases'])(
    '%s: leaves no quote or bracket half open',
    (name) => {
      for (const { stem } of bankOf(name).questions) {
        const shown = stem.replaceAll(BLANK, '');
        for (const pair of ['“”', '《》', '（）', '【】'])
          expect([stem, shown.split(pair[0] ?? '').length]).toEqual([
            stem,
            shown.split(pair[1] ?? '').length,
          ]);
      }
    },
  );
});
