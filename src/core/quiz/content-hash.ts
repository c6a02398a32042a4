/**
 * A 53-bit hash of a string as a safe integer: cyrb53 by bryc (public domain). It makes ids and seeds from
 * content; it is no protection against someone who wants a collision.
 */
export function hashNumber(text: string, seed = 0): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/** The parts' hash in base 36, at most 11 characters. Parts are kept apart: ('ab', 'c') is not ('a', 'bc'). */
export function contentHash(...parts: readonly string[]): string {
  return hashNumber(parts.join('\u0000')).toString(36);
}
