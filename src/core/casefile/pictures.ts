/** Kinds of picture that a case may hold: drawn by the browser's own decoders, with nothing in them that could run. */
const TYPES = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
} as const;
type PictureType = keyof typeof TYPES;

/** A picture of a case, named by the `asset` of a figure block. */
export interface CasePicture {
  /** Lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly mediaType: PictureType;
  readonly bytes: Uint8Array;
}

/** What pictures a case may hold; sides in pixels. A photograph of a telephone has some 5 MB and 12 million pixels. */
export const PICTURE_LIMITS = {
  count: 500,
  bytes: 12 * 1024 * 1024,
  totalBytes: 48 * 1024 * 1024,
  side: 16_384,
  pixels: 64_000_000,
} as const;

/** What the bytes of a picture say about it. */
export interface PictureFacts {
  readonly mediaType: PictureType;
  readonly width: number;
  readonly height: number;
}

const FOLDER = 'assets/';

/** Where a picture stands in a package. */
export function pictureFile({ id, mediaType }: CasePicture): string {
  return `${FOLDER}${id}.${TYPES[mediaType]}`;
}

/** The id of the picture that stands there in a package; `null` for every other file. */
export function pictureId(file: string): string | null {
  return /^assets\/([a-z0-9-]{1,80})\.(?:png|jpg|gif|webp)$/u.exec(file)?.[1] ?? null;
}

/** True for a picture that is neither too large for a decoder nor for a case. */
export function isPictureInLimits({ width, height }: PictureFacts, bytes: Uint8Array): boolean {
  const { side, pixels, bytes: most } = PICTURE_LIMITS;
  const isDrawable = width > 0 && height > 0 && Math.max(width, height) <= side && width * height <= pixels;
  return isDrawable && bytes.length <= most;
}

/**
 * Tells a picture by its first bytes, whatever its name says; `null` for what is none of the kinds above, and where the
 * size does not stand where it should.
 */
export function readPictureFacts(bytes: Uint8Array): PictureFacts | null {
  if (bytes.length < 24) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ascii = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (ascii(0, 8) === '\u0089PNG\r\n\u001A\n' && ascii(12, 16) === 'IHDR')
    return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
  if (ascii(0, 6) === 'GIF87a' || ascii(0, 6) === 'GIF89a')
    return { mediaType: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return webpFacts(bytes, view, ascii(12, 16));
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? jpegFacts(view) : null;
}

/** Lossy, lossless and extended form (RFC 9649). */
function webpFacts(bytes: Uint8Array, view: DataView, chunk: string): PictureFacts | null {
  if (bytes.length < 30) return null;
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  const sizes: Readonly<Record<string, () => readonly [number, number]>> = {
    'VP8 ': () => [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff],
    VP8L: () => {
      const bits = view.getUint32(21, true);
      return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
    },
    VP8X: () => [three(24) + 1, three(27) + 1],
  };
  const size = sizes[chunk]?.();
  return size === undefined ? null : { mediaType: 'image/webp', width: size[0], height: size[1] };
}

/** The size stands in the frame's header (ITU T.81, B.2.2), behind segments that each tell their length. */
function jpegFacts(view: DataView): PictureFacts | null {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame)
      return { mediaType: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    if (marker === 0xd9 || marker === 0xda) return null;
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
