/** A boundary and the headers of the part that it opens. */
const PART_HEAD = /(?:^|\n)--[^\r\n]{1,200}\r?\n(?:[!-9;-~]{1,80}:[^\n]*\n(?:[ \t][^\n]*\n)*)+/gu;
const LOCATION = /^Content-Location:[ \t]*/gimu;

/**
 * Writes the address of each part (`Content-Location`) as its description, which the parser gives and the address it does
 * not; headers only, so that no word of a page is touched.
 *
 * @returns the message, and the address of the page itself; empty where it has none
 */
export function describeLocations(bytes: Uint8Array): {
  readonly bytes: Uint8Array;
  readonly address: string;
} {
  const text = oneUnitAByte(bytes);
  const pieces: Uint8Array[] = [];
  let copied = 0;
  for (const { 0: head, index } of text.matchAll(PART_HEAD)) {
    for (const { 0: name, index: at } of head.matchAll(LOCATION)) {
      pieces.push(bytes.subarray(copied, index + at), ascii('Content-Description: '));
      copied = index + at + name.length;
    }
  }
  pieces.push(bytes.subarray(copied));
  const described = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    described.set(piece, at);
    at += piece.length;
  }
  const [, address = ''] = /^(?:Snapshot-)?Content-Location:[ \t]*([^\r\n]{1,2048})/imu.exec(text) ?? [];
  return { bytes: described, address: address.trim() };
}

/** Offsets into it are offsets into the bytes. */
function oneUnitAByte(bytes: Uint8Array): string {
  const step = 8192;
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += step)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + step)));
  return pieces.join('');
}

function ascii(words: string): Uint8Array {
  return Uint8Array.from(words, (character) => character.charCodeAt(0));
}
