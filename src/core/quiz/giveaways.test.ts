import { describe, expect, it } from 'vitest';
import { giveAway } from './giveaways';
import type { Question } from './model';

const BASE = {
  origin: 'user',
  explanation: '',
  difficulty: 1,
  source: { start: 0, end: 0, quote: '' },
} as const;

let ids = 0;
const named = () => {
  ids += 1;
  return { id: `q${ids}`, itemId: `i${ids}` };
};
const cloze = (stem: string, ...blanks: string[]): Question => ({
  ...BASE,
  ...named(),
  kind: 'cloze',
  stem,
  answer: blanks.map((blank) => [blank]),
});
const single = (stem: string, right: string, ...wrong: string[]): Question => ({
  ...BASE,
  ...named(),
  kind: 'single',
  stem,
  options: [right, ...wrong],
  answer: 0,
});
const statement = (stem: string, answer: boolean): Question => ({
  ...BASE,
  ...named(),
  kind: 'trueFalse',
  stem,
  answer,
});

describe('giveAway', () => {
  const awards = single('办公室获得市级个人表彰的有多少人次？', '8人次', '5人次', '3人次');

  it('tells that one says what the other asks for', () => {
    expect(giveAway(awards, statement('1人次获省级个人表彰，8人次获市级个人表彰。', false))).toBe(true);
    expect(giveAway(statement('全年撰写高质量心得体会21篇。', true), cloze('共写了____', '21篇'))).toBe(true);
  });

  it('tells two blanks of one sentence, and two statements about it', () => {
    const first = cloze('目前4大类____项整改任务，已完成整改165项。', '166');
    const second = cloze('目前4大类166项整改任务，已完成整改____项。', '165');
    expect(giveAway(first, second)).toBe(true);
    expect(
      giveAway(
        statement('带头响应市委重要部署，参与率95%。', false),
        statement('带头响应市委重要部署，参与率100%，撰写心得体会21篇。', true),
      ),
    ).toBe(true);
  });

  it('tells that both ask for the same in other words', () => {
    expect(giveAway(awards, cloze('____人次获市级个人表彰。', '8'))).toBe(true);
  });

  it('tells that the steps to order, or pairs to match, are the list that the other asks for', () => {
    const options = ['为民宗旨有效锤炼', '能力素质有效锤炼', '纪律规矩有效锤炼'];
    const order: Question = {
      ...BASE,
      ...named(),
      kind: 'ordering',
      stem: '按原文次序排列。',
      options,
      answer: [1, 0, 2],
    };
    const list: Question = {
      ...BASE,
      ...named(),
      kind: 'multiple',
      stem: '文中提到哪些锤炼？',
      options: [...options, '意志品质有效锤炼'],
      answer: [0, 1, 2],
    };
    expect(giveAway(order, list)).toBe(true);
  });

  it('takes no offence at wrong options, short answers that stand in any sentence, or one name in both', () => {
    const plan = single('“四最”机关中，对服务的要求是什么？', '最周到', '最放心', '最规范');
    expect(giveAway(plan, single('办公室获评什么称号？', '先进集体', '最周到', '示范点'))).toBe(false);
    expect(giveAway(cloze('支部有____个。', '3'), statement('2023年设立3个小组。', true))).toBe(false);
    expect(
      giveAway(
        single('芜湖市委办公室成立于哪一年？', '1950年', '1951年'),
        single('芜湖市委办公室有哪个品牌？', '红色引擎', '红色先锋'),
      ),
    ).toBe(false);
  });
});
