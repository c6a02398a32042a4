import { expect, it } from 'vitest';
import { joinBytes, piecesOf, sendBytesInPieces, sendInPieces } from './in-pieces';

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

it('sends bytes in pieces of their own, which make the same bytes again', async () => {
  const bytes = new Uint8Array(9_000_000).map((_, at) => at % 251);
  const pieces: Uint8Array[] = [];
  await sendBytesInPieces(bytes, (piece) => pieces.push(piece));
  expect(pieces.map(({ length, buffer }) => [length, buffer.byteLength])).toEqual([
    [4_194_304, 4_194_304],
    [4_194_304, 4_194_304],
    [611_392, 611_392],
  ]);
  const joined = joinBytes(pieces);
  expect(joined.length).toBe(bytes.length);
  expect(joined.every((byte, at) => byte === bytes[at])).toBe(true);
  expect(joinBytes([])).toEqual(new Uint8Array());
});
