/** A window gives or takes so many blocks, or other small objects, in some 10 ms. */
const PIECE = 2000;

/**
 * Things to be sent piece by piece: giving or taking a message is one task of the window, and a book's blocks in one
 * message would keep it from answering for a quarter of a second.
 */
export function piecesOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / PIECE) }, (_, at) =>
    all.slice(at * PIECE, (at + 1) * PIECE),
  );
}

/** Sends things piece by piece, and lets the window do what waits in between. */
export async function sendInPieces<T>(all: readonly T[], send: (piece: readonly T[]) => void): Promise<void> {
  for (const piece of piecesOf(all)) {
    send(piece);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
}
