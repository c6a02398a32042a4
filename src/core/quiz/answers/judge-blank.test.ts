import { describe, expect, it } from 'vitest';
import { pinyin } from 'pinyin-pro';
import { BLANK } from '../model';
import { judgeBlank } from './judge-blank';

const readingsOf = (character: string) =>
  pinyin(character, { toneType: 'none', type: 'array', multiple: true, nonZh: 'removed', v: true });
const judge = (answer: string, given: string, stem = `答：${BLANK}。`) =>
  judgeBlank([answer], given, stem, readingsOf);

describe('judgeBlank', () => {
  it.each([
    ['286.4亿元', '28640000000元'],
    ['286.4亿元', '2864000万元'],
    ['1500米', '1.5公里'],
    ['3千米', '3公里'],
    ['1.44平方公里', '144公顷'],
    ['5%', '百分之五'],
    ['90分钟', '1.5小时'],
    ['14周岁', '十四岁'],
    ['三十二岁', '32岁'],
    ['发展', '發展'],
  ])('takes for %s the same in another notation: %s', (answer, given) => {
    expect(judge(answer, given)).toBe('right');
  });

  it.each([
    ['286.4亿元', '286.4万元'],
    ['286.4亿元', '286.4亿美元'],
    ['1500米', '1500公里'],
    ['32岁', '32次'],
    ['5%', '5'],
    ['三年', '三个月'],
  ])('names the unit where the number of %s is right: %s', (answer, given) => {
    expect(judge(answer, given)).toBe('wrongUnit');
  });

  it('counts the unit that the stem has after the blank', () => {
    const stem = `全县地区生产总值完成${BLANK}亿元。`;
    expect(judge('286.4', '286.4亿元', stem)).toBe('right');
    expect(judge('286.4', '28640000000元', stem)).toBe('right');
    expect(judge('286.4', '286.4', stem)).toBe('right');
    expect(judge('286.4', '286.4万元', stem)).toBe('wrongUnit');
    expect(judge('286.4', '286.5亿元', stem)).toBe('wrong');
  });

  it.each([
    ['营商环境', '赢商环境'],
    ['“四最”机关', '四最机官'],
    ['战斗堡垒', '战斗保垒'],
    ['重要', '种要'],
  ])('names characters that only sound like %s: %s', (answer, given) => {
    expect(judge(answer, given)).toBe('sameSound');
  });

  it.each([
    ['营商环境', '营商'],
    ['营商环境', '经商环境'],
    ['三会一课', ''],
    ['三会一课', '三会两课'],
  ])('finds nothing to say of %s where %s was typed', (answer, given) => {
    expect(judge(answer, given)).toBe('wrong');
  });

  it('tells nothing by its sound without readings', () => {
    expect(judgeBlank(['营商环境'], '赢商环境', '')).toBe('wrong');
  });
});
