import { describe, expect, it } from 'vitest';
import { findSuspects } from '../text/suspects/find';
import { decideAsBefore, type FormerErratum } from './decide-as-before';

const FORMER = '甲方办结率为98%%，乙方满意率为98%%。各项任务于13月1日前完成。';

/** The doubtful places of the former text, with what was decided on each. */
function former(...statuses: readonly FormerErratum['status'][]): readonly FormerErratum[] {
  return findSuspects(FORMER).map(({ start, end, text, reason }, index) => ({
    id: `d${index}`,
    start,
    end,
    received: text,
    proposed: text === '8%%' ? '8%' : text,
    reason: '',
    certainty: 'likely',
    status: statuses[index] ?? 'open',
    suspicion: reason,
  }));
}

function decide(text: string, errata: readonly FormerErratum[]) {
  return decideAsBefore({ text: FORMER }, errata, text, findSuspects(text)).map(({ decision }) =>
    decision?.kind === 'corrected' ? decision.proposed : (decision?.kind ?? 'open'),
  );
}

describe('decideAsBefore', () => {
  it('decides by place, wherever that has moved', () => {
    const errata = former('accepted', 'rejected', 'open');
    expect(errata.map(({ received }) => received)).toEqual(['8%%', '8%%', '13月1日']);
    expect(decide(`新加的一段。${FORMER}`, errata)).toEqual(['8%', 'dismissed', 'open']);
  });

  it('never asks again for words of which every place was dismissed', () => {
    expect(decide('换过的一句：计划于13月1日报送。', former('open', 'open', 'rejected'))).toEqual([
      'dismissed',
    ]);
    expect(decide('换过的一句：占98%%。', former('rejected', 'rejected'))).toEqual(['dismissed']);
  });

  it('asks for words of which only some places were dismissed', () => {
    expect(decide('换过的一句：占98%%。', former('rejected', 'open'))).toEqual(['open']);
  });

  it('trusts no place that the former text does not have', () => {
    const [first] = former('rejected', 'open');
    const stale = first ? [{ ...first, start: first.start + 2, end: first.end + 2 }, ...former('open')] : [];
    expect(decide(FORMER, stale)[0]).toBe('open');
  });
});
