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
    await otherTasks();
  }
}

/** Copying as much takes some milliseconds. */
const BYTES_A_PIECE = 4 * 1024 * 1024;

/** Sends bytes piece by piece, each a copy whose buffer may be transferred, and lets the window do what waits in between. */
export async function sendBytesInPieces(
  bytes: Uint8Array,
  send: (piece: Uint8Array<ArrayBuffer>) => void,
): Promise<void> {
  for (let at = 0; at < bytes.length; at += BYTES_A_PIECE) {
    send(new Uint8Array(bytes.subarray(at, at + BYTES_A_PIECE)));
    await otherTasks();
  }
}

/** Bytes that came in pieces. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function otherTasks(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
