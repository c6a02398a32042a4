import { describe, expect, it } from 'vitest';
import { BLANK, type Gate } from '../model';
import { bankOf, textOf, withKind } from '../../../../tests/support/plain-bank';

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
    ['danglingReference', '並在全年組織幹部職工撰寫心得體會210篇。'],
    ['danglingReference', '有下列情形的，处罚款210个单位：'],
    ['noPredicate', '目前4个大类206项整改任务。'],
    ['noPredicate', '工程延期的调研，市政府启动开展“双百攻坚”活动。'],
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
