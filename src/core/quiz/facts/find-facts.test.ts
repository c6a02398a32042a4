import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CanonicalText } from '../../text/model';
import { findFacts } from './find-facts';

function textOf(...paragraphs: string[]): CanonicalText {
  let start = 0;
  const blocks = paragraphs.map((text, index) => {
    const block = { id: `b${index}`, kind: 'paragraph' as const, start, end: start + text.length };
    start = block.end + 1;
    return block;
  });
  return { text: paragraphs.join('\n'), blocks };
}

function kindsIn(text: string): Map<string, string> {
  return new Map(findFacts(textOf(text)).map((fact) => [fact.text, fact.kind]));
}

describe('kinds of fact', () => {
  test.each([
    ['支委平均年龄32岁，形成积极态势。', '32岁', 'number'],
    ['年均开展各类学习研讨活动100余次。', '100余次', 'number'],
    ['生产总值达到126万亿元。', '126万亿元', 'number'],
    ['首日吸引约1万8千名游客。', '1万8千名', 'number'],
    ['参与率100%，得到好评。', '100%', 'percentage'],
    ['其中百分之七十五来自企业。', '百分之七十五', 'percentage'],
    ['二〇二一年七月一日召开大会。', '二〇二一年七月一日', 'date'],
    ['任期自2012年至2022年结束。', '2012年至2022年', 'date'],
    ['会议于2021年11月18日上午举行。', '2021年11月18日上午', 'date'],
    ['他在20世纪80年代初来到芜湖。', '20世纪80年代初', 'date'],
    ['党办提出“五个坚持”要求。', '五个坚持', 'quoted'],
    ['编发的《调研报告》获批示。', '《调研报告》', 'document'],
    ['由约翰·史密斯执导。', '约翰·史密斯', 'person'],
    ['中共芜湖市委办公室坚持党建引领。', '芜湖市委办公室', 'body'],
    ['以服务群众为抓手，推动工作。', '服务群众', 'definition'],
  ])('%s holds %s as %s', (text, span, kind) => {
    expect(kindsIn(text).get(span)).toBe(kind);
  });

  test.each([
    '逢星期一至五晚22:30-23:30播出。',
    '主队以3:2取胜。',
    '产业结构调整为4.9∶43.3∶51.8。',
    '拨打12345热线。',
    '三次产业协调发展。',
    '其排出管正好分布在眼睛四周，无人留意。',
  ])('%s holds no number', (text) => {
    expect([...kindsIn(text).values()]).not.toContain('number');
  });

  test('weeks that are counted are a number', () => {
    expect(kindsIn('培训为期四周，全员参加。').get('四周')).toBe('number');
  });

  test('a parallel list names its items and leaves 等 out', () => {
    const facts = findFacts(textOf('在元旦、春节、清明、端午、中秋等重要节点及时提醒。'));
    const list = facts.find(({ kind }) => kind === 'list');
    expect(list?.text).toBe('元旦、春节、清明、端午、中秋');
    expect(list?.items?.map(({ text }) => text)).toEqual(['元旦', '春节', '清明', '端午', '中秋']);
  });

  test.each([
    ['加大草原、森林、湿地等生态系统保护修复力度。', ['草原', '森林', '湿地']],
    ['推动产业结构向高端化、智能化、绿色化方向发展。', ['高端化', '智能化', '绿色化']],
    ['做强新材料、绿色食品、高端装备三大主导产业。', ['新材料', '绿色食品', '高端装备']],
    ['严禁替考、抄袭、传递答案，一经发现，取消成绩。', ['替考', '抄袭', '传递答案']],
    ['芜湖市、合肥高新区、省市场监管局作交流发言。', ['芜湖市', '合肥高新区', '省市场监管局']],
    ['缺的是“有地方说、有人听、说了算”的渠道。', ['有地方说', '有人听', '说了算']],
    ['进一步加强领导、完善机制、落实责任。', ['加强领导', '完善机制', '落实责任']],
  ])('a verb that leads all items in is no part of the first: %s', (text, items) => {
    const lists = findFacts(textOf(text)).filter(({ kind }) => kind === 'list');
    expect(lists.map((list) => list.items?.map((item) => item.text))).toContainEqual(items);
  });

  test('一是…二是…三是 is one enumeration over several paragraphs', () => {
    const facts = findFacts(textOf('一是拉高标杆。主动对标。', '二是强化意识。树立意识。', '三是践行方法。'));
    const found = facts.find(({ kind }) => kind === 'enumeration');
    expect(found?.items?.map(({ text }) => text)).toEqual(['拉高标杆', '强化意识', '践行方法']);
  });

  test('Traditional text gives offsets into the text as it stands', () => {
    const facts = findFacts(textOf('亞洲協會於1786年2月2日在加爾各答舉行。'));
    expect(facts.find(({ kind }) => kind === 'date')?.text).toBe('1786年2月2日');
    expect(facts.filter(({ kind }) => kind === 'number')).toEqual([]);
    expect(facts.some(({ text }) => text === '亞洲協會')).toBe(true);
  });

  test('English text gives its names, numbers and quoted terms', () => {
    const found = [
      ...kindsIn('In 1969 Neil Armstrong said "one small step" and walked 60 m on the Moon.').keys(),
    ];
    expect(found).toEqual(expect.arrayContaining(['1969', 'Neil Armstrong', 'one small step']));
  });
});

describe('any text', () => {
  const paragraph = fc.string({
    unit: fc.constantFrom(
      '党',
      '建',
      '一',
      '是',
      '、',
      '“',
      '”',
      '《',
      '》',
      '1',
      '%',
      '年',
      '。',
      '，',
      'A',
      '𠮷',
      ' ',
      '（',
      '）',
      '国',
    ),
    maxLength: 80,
  });

  test('every fact lies in the text, in its sentence, and says what stands there', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 4 }), (paragraphs) => {
        const source = textOf(...paragraphs);
        for (const fact of findFacts(source)) {
          expect(fact.start).toBeGreaterThanOrEqual(0);
          expect(fact.end).toBeGreaterThan(fact.start);
          expect(source.text.slice(fact.start, fact.end)).toBe(fact.text);
          expect(fact.sentence.start).toBeLessThanOrEqual(fact.start);
          for (const item of fact.items ?? [])
            expect(source.text.slice(item.start, item.end)).toBe(item.text);
        }
      }),
    );
  });

  test('the same text gives the same facts, best first', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        const facts = findFacts(textOf(text));
        expect(findFacts(textOf(text))).toEqual(facts);
        expect(facts.map(({ score }) => score)).toEqual(
          facts.map(({ score }) => score).sort((a, b) => b - a),
        );
      }),
    );
  });
});
