import { describe, expect, it } from 'vitest';
import { findForeignBrands } from './foreign-brand';

/** Official prose with `{}` where words of its own were replaced. */
const PROSE =
  '为深入贯彻落实在{}和国家机关党的建设工作会议上的讲话精神,坚持以党建引领工作。把{}精神、省委要求和本市实际结合起来,' +
  '起草了一系列文件。高标准完成{}、省和兄弟地市领导调研保障,牵头做好集中调研。全力推进{}巡视反馈问题整改,完成整改165项。' +
  '先后开展公园闲置用房利用、{}八项规定精神落实等专项督查。';

const found = (text: string): string[] => findForeignBrands(text).map((suspect) => suspect.text);

describe('findForeignBrands', () => {
  it.each(['晨岚体育官网', '蓝湖娱乐平台', '金桐彩票app', '松雪体育', '飞石馆官网', 'qdx88官网'])(
    'finds %s at all its places, without having heard of it',
    (brand) => {
      expect(found(PROSE.replaceAll('{}', brand))).toEqual(Array.from({ length: 5 }, () => brand));
    },
  );

  it('knows a name again that it found twice, whatever follows it', () => {
    const text = PROSE.replace('{}', '晨岚馆官网').replace('{}', '晨岚馆app').replaceAll('{}', '晨岚馆官网');
    expect(found(text)).toEqual(['晨岚馆官网', '晨岚馆app', '晨岚馆官网', '晨岚馆官网', '晨岚馆官网']);
  });

  it('finds a single place, with a name of two characters', () => {
    expect(found(PROSE.replace('{}', '晨岚体育官网').replaceAll('{}', '中央'))).toEqual(['晨岚体育官网']);
  });

  it.each([
    '市体育局会同文化体育中心,组织群众体育活动,建设体育馆和体育公园,推动体育产业与娱乐业发展。',
    '报名者可登录本市体育官网的报名页,据市体育网站公布的消息,比赛于五月举行,运动员和球队名单见体育平台。',
    '打造政务服务平台和交易平台,办事企业可通过官网查询,也可下载手机客户端,登录平台办理。',
    '该游戏由某公司开发,玩家可在游戏官方网站注册,球赛由体育平台直播,影视明星参加。',
  ])('leaves alone what the text itself speaks of: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
