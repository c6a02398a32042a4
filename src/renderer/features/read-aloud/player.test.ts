import { expect, test } from 'vitest';
import { createPlayer, type Playing } from './player';

const SOURCE = {
  text: '甲。乙。\n丙。',
  blocks: [
    { id: 'a', kind: 'paragraph' as const, start: 0, end: 4 },
    { id: 'b', kind: 'paragraph' as const, start: 5, end: 7 },
  ],
};

/** A player with a voice whose words end when the test says so. */
function setUp() {
  const said: string[] = [];
  const states: Playing[] = [];
  const turns: { readonly end: () => void; readonly fail: () => void }[] = [];
  const player = createPlayer(
    SOURCE,
    () => ({
      say: (words, end, fail) => {
        said.push(words);
        turns.push({ end, fail });
      },
      hush: () => {},
    }),
    (playing) => states.push(playing),
  );
  const last = () => states.at(-1);
  return { player, said, last, turns, end: () => turns.at(-1)?.end(), fail: () => turns.at(-1)?.fail() };
}

test('goes on through sentences and blocks and falls silent at the end', () => {
  const { player, said, last, end } = setUp();
  player.start(2);
  end();
  expect(said).toEqual(['乙。', '丙。']);
  expect(last()).toEqual({ status: 'speaking', sentence: { start: 5, end: 7 } });
  end();
  expect(last()).toEqual({ status: 'silent', sentence: null });
});

test('a pause takes the sentence up again; the end of words cut off is not heard', () => {
  const { player, said, last, turns } = setUp();
  player.start(0);
  player.pause();
  turns[0]?.end();
  expect(last()).toEqual({ status: 'paused', sentence: { start: 0, end: 2 } });
  player.resume();
  expect(said).toEqual(['甲。', '甲。']);
  turns[0]?.end();
  expect(said).toHaveLength(2);
});

test('skips both ways, spoken or paused, and not past the ends', () => {
  const { player, said, last } = setUp();
  player.start(0);
  player.skip(1);
  player.skip(1);
  player.skip(1);
  player.pause();
  player.skip(-1);
  expect(said).toEqual(['甲。', '乙。', '丙。', '丙。']);
  expect(last()).toEqual({ status: 'paused', sentence: { start: 2, end: 4 } });
});

test('a voice that fails is told of, and can be tried again', () => {
  const { player, said, last, fail } = setUp();
  player.start(0);
  fail();
  expect(last()?.status).toBe('failed');
  player.resume();
  expect(said).toEqual(['甲。', '甲。']);
});

test('once stopped nothing goes on', () => {
  const { player, said, last, end } = setUp();
  player.start(0);
  player.stop();
  end();
  expect(said).toEqual(['甲。']);
  expect(last()?.status).toBe('silent');
});
