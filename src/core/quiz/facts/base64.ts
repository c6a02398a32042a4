const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of a Base64 text (RFC 4648, section 4). Here because core has neither `atob` nor `Buffer`. */
export function decodeBase64(text: string): Uint8Array {
  const end = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length;
  const bytes = new Uint8Array(Math.floor((end * 3) / 4));
  let buffer = 0;
  let held = 0;
  let out = 0;
  for (let at = 0; at < end; at += 1) {
    buffer = ((buffer << 6) | ALPHABET.indexOf(text.charAt(at))) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[out] = (buffer >>> held) & 0xff;
    out += 1;
  }
  return bytes;
}
