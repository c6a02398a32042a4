import { describe, expect, test } from 'vitest';
import { pointsBack } from './openings';

describe('pointsBack', () => {
  test.each(['最终他没参选，并于2014年移交权力', '1996年，他加入公署', '不久她调往省城', '该办公室设在市委'])(
    '%s needs the sentence before',
    (words) => expect(pointsBack(words)).toBe(true),
  );

  test.each(['最终办法由县政府公布', '全县粮食总产量达到21.6万吨'])('%s stands alone', (words) =>
    expect(pointsBack(words)).toBe(false),
  );
});
