import { describe, expect, it } from 'vitest';
import { partnership } from './part-of';

describe('partnership', () => {
  const isPartOf = partnership([
    { term: '四大班子', aliases: ['四套班子'], explanation: '党委、人大、政府、政协的领导班子。' },
  ]);

  it('follows what the case explains of a term and its aliases', () => {
    expect(isPartOf('人大', '四大班子')).toBe(true);
    expect(isPartOf('政协', '“四套班子”')).toBe(true);
    expect(isPartOf('法院', '四大班子')).toBe(false);
    expect(isPartOf('四大班子', '人大')).toBe(false);
  });

  it('takes for a part what is called as a counting term counts', () => {
    expect(isPartOf('党员大会', '三会一课')).toBe(true);
    expect(isPartOf('专题党课', '三会一课')).toBe(true);
    expect(isPartOf('主题党日', '三会一课')).toBe(false);
    expect(isPartOf('组织生活会', '民主评议党员')).toBe(false);
  });
});
