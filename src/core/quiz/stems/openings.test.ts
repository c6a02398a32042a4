import { describe, expect, test } from 'vitest';
import { pointsBack } from './openings';

describe('pointsBack', () => {
  test.each([
    '最终他没参选，并于2014年移交权力',
    '1996年，他加入公署',
    '不久她调往省城',
    '该办公室设在市委',
    '比上年增长5.8%',
    '面积0.62平方公里',
    '新建充电棚12处',
    '以创作《魔戒》闻名于世',
    '最初属于新康德主义',
    '1991年曾与邰智源合组三口组',
    '较好完成了县十八届人大二次会议确定的目标任务',
  ])('%s needs the sentence before', (words) => expect(pointsBack(words)).toBe(true));

  test.each(['最终办法由县政府公布', '全县粮食总产量达到21.6万吨', '全年粮食种植面积412.8万亩'])(
    '%s stands alone',
    (words) => expect(pointsBack(words)).toBe(false),
  );
});
