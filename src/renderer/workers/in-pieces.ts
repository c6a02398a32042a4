/** A window gives or takes so many blocks, or other small objects, in some 10 ms. */
const PIECE = 2000;

/**
 * Things to be sent piece by piece: giving or taking a message is one task of the window, and a book's blocks in one
 * message would keep it from answering for a quarter of a second.
 */
export function piecesOf<T>(all: readonly T[], size = PIECE): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}

/** Sends things piece by piece, `size` in each, and lets the window do what waits in between. */
export async function sendInPieces<T>(
  all: readonly T[],
  send: (piece: readonly T[]) => void,
  size = PIECE,
): Promise<void> {
  for (const piece of piecesOf(all, size)) {
    send(piece);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
}
