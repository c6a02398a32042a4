import { expect, it } from 'vitest';
import { piecesOf, sendInPieces } from './in-pieces';

const ALL = Array.from({ length: 4001 }, (_, at) => at);

it('parts everything, in order, into pieces of a size that is taken quickly', () => {
  expect(piecesOf(ALL).map(({ length }) => length)).toEqual([2000, 2000, 1]);
  expect(piecesOf(ALL).flat()).toEqual(ALL);
  expect(piecesOf([])).toEqual([]);
});

it('lets other tasks in between two pieces', async () => {
  const happened: string[] = [];
  const sent = sendInPieces(ALL, (piece) => {
    happened.push(`piece of ${piece.length}`);
    setTimeout(() => happened.push('task'));
  });
  await sent;
  expect(happened.slice(0, 4)).toEqual(['piece of 2000', 'task', 'piece of 2000', 'task']);
});
