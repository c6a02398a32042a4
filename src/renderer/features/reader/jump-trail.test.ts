import { describe, expect, it } from 'vitest';
import { NO_TRAIL, noteJump, stepOnTrail } from './jump-trail';

describe('the trail of jumps', () => {
  it('goes back to where jumps started, and forward again', () => {
    const trail = noteJump(noteJump(NO_TRAIL, 10), 200);
    const back = stepOnTrail(trail, -1, 500);
    expect(back).toEqual({ to: 200, trail: { back: [10], forward: [500] } });
    const further = stepOnTrail(back?.trail ?? NO_TRAIL, -1, 200);
    expect(further?.to).toBe(10);
    expect(stepOnTrail(further?.trail ?? NO_TRAIL, -1, 10)).toBeNull();
    expect(stepOnTrail(further?.trail ?? NO_TRAIL, 1, 10)?.to).toBe(200);
  });

  it('forgets what was ahead when a new jump is made, and notes a place once', () => {
    const trail = noteJump({ back: [10], forward: [500] }, 10);
    expect(trail).toEqual({ back: [10], forward: [] });
  });

  it('keeps the latest hundred', () => {
    const trail = Array.from({ length: 150 }, (_, at) => at).reduce(noteJump, NO_TRAIL);
    expect(trail.back).toHaveLength(100);
    expect(trail.back[0]).toBe(50);
  });
});
