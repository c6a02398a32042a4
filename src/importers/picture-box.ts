import {
  type CasePicture,
  isPictureInLimits,
  PICTURE_LIMITS,
  readPictureFacts,
} from '../core/casefile/pictures';
import type { Furniture } from '../core/text/model';
import type { DraftBlock } from './draft';

/** A picture whose sides are no longer than this, in pixels, is there to hold space or to count readers. */
const SPACER = 3;
const LONGEST_NAME = 200;

/**
 * Gathers the pictures of one file. Each is named by its content, so that a picture that stands twice is kept once, and
 * that of a newer state of the file takes no other one's place.
 */
export class PictureBox {
  private readonly kept = new Map<string, CasePicture>();
  private readonly left: Furniture[] = [];
  private total = 0;

  /**
   * Takes a picture in. @returns its id; `null` where it is not kept: `name` is then among what was left out, unless it
   * was nothing to look at
   */
  add(bytes: Uint8Array, name: string): string | null {
    const facts = readPictureFacts(bytes);
    if (facts !== null && Math.max(facts.width, facts.height) <= SPACER) return null;
    if (facts === null || !isPictureInLimits(facts, bytes)) return this.leaveOut(name, 'picture');
    const id = `p-${nameOf(bytes)}`;
    if (this.kept.has(id)) return id;
    const isFull =
      this.kept.size >= PICTURE_LIMITS.count || this.total + bytes.length > PICTURE_LIMITS.totalBytes;
    if (isFull) return this.leaveOut(name, 'picture');
    this.total += bytes.length;
    // A copy, so that the file around it can go.
    this.kept.set(id, { id, mediaType: facts.mediaType, bytes: bytes.slice() });
    return id;
  }

  /**
   * Makes a figure of a picture that an address names, under its description if it has one; what is not kept is among what
   * was left out, and only its description stays.
   *
   * @param bytes what stands at the address, if the file itself holds it
   */
  figure(src: string, text: string, bytes: Uint8Array | null): DraftBlock | null {
    const name = text || fileOf(src);
    const isElsewhere = /^(?:https?:)?\/\//iu.test(src);
    if (bytes === null && src !== '') this.leaveOut(name, isElsewhere ? 'remotePicture' : 'picture');
    const asset = bytes === null ? null : this.add(bytes, name);
    if (asset === null) return text === '' ? null : { kind: 'figure', text };
    return { kind: 'figure', text, asset };
  }

  /** Says that a picture is not part of the case; always `null`. */
  leaveOut(name: string, reason: 'picture' | 'remotePicture'): null {
    this.left.push({ text: name, reason });
    return null;
  }

  /** The pictures of these ids. */
  pick(ids: ReadonlySet<string>): readonly CasePicture[] {
    return [...this.kept.values()].filter(({ id }) => ids.has(id));
  }

  /** What was left out, in the order of the file. */
  get leftOut(): readonly Furniture[] {
    return this.left;
  }
}

/** What of an address says most about a picture: the file's name. */
function fileOf(src: string): string {
  const file = src.startsWith('data:')
    ? src.slice(0, src.indexOf(',') + 1)
    : /[^/?#]+(?=[?#]|$)/u.exec(src)?.[0];
  return (file ?? src).slice(0, LONGEST_NAME);
}

/** 64 bits of hash (FNV-1a twice, from different starts) and the length. It guards against chance, not against malice. */
function nameOf(bytes: Uint8Array): string {
  let a = 0x811c9dc5;
  let b = 0x01234567;
  for (const byte of bytes) {
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b ^ byte, 0x85ebca6b) ^ (b >>> 13);
  }
  return (
    [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('') + bytes.length.toString(16)
  );
}
