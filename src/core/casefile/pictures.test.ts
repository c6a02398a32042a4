import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pngFile } from '../../../tests/support/picture-file';
import { isPictureInLimits, PICTURE_LIMITS, readPictureFacts } from './pictures';
import { unzipPictures, zipPackage } from './zip';

/** The bytes given, filled up with zeros to a length that a picture has. */
function bytesOf(...parts: readonly (string | readonly number[])[]): Uint8Array {
  const bytes = parts.flatMap((part) =>
    typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part,
  );
  return Uint8Array.from({ length: Math.max(40, bytes.length) }, (_, index) => bytes[index] ?? 0);
}

describe('readPictureFacts', () => {
  it.each([
    ['PNG', pngFile(640, 480), 'image/png', 640, 480],
    ['GIF', bytesOf('GIF89a', [0x80, 0x02, 0xe0, 0x01]), 'image/gif', 640, 480],
    [
      'JPEG',
      bytesOf([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 17, 8, 0x01, 0xe0, 0x02, 0x80]),
      'image/jpeg',
      640,
      480,
    ],
    [
      'lossy WebP',
      bytesOf('RIFF', [0, 0, 0, 0], 'WEBPVP8 ', [0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 0x80, 2, 0xe0, 1]),
      'image/webp',
      640,
      480,
    ],
    [
      'extended WebP',
      bytesOf('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [0, 0, 0, 0, 0, 0, 0, 0, 0x7f, 2, 0, 0xdf, 1, 0]),
      'image/webp',
      640,
      480,
    ],
  ])('tells a %s and its size', (_, bytes, mediaType, width, height) => {
    expect(readPictureFacts(bytes)).toEqual({ mediaType, width, height });
  });

  it('takes nothing else for a picture, whatever it is', () => {
    const others = ['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', '%PDF-1.7', 'BM', 'PK'];
    for (const words of others) expect(readPictureFacts(bytesOf(words))).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(() => readPictureFacts(bytes)).not.toThrow();
        expect(() => readPictureFacts(Uint8Array.from([0xff, 0xd8, ...bytes]))).not.toThrow();
      }),
    );
  });

  it('knows what is too large for a decoder', () => {
    const isIn = (width: number, height: number) =>
      isPictureInLimits({ mediaType: 'image/png', width, height }, pngFile(width, height));
    expect([isIn(4000, 3000), isIn(0, 10), isIn(20_000, 1), isIn(9000, 9000)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(
      isPictureInLimits(
        { mediaType: 'image/png', width: 9, height: 9 },
        new Uint8Array(PICTURE_LIMITS.bytes + 1),
      ),
    ).toBe(false);
  });
});

describe('pictures of a package', () => {
  const files = { 'manifest.json': '{}' };
  const picture = { id: 'p-1', mediaType: 'image/png' as const, bytes: pngFile(9, 9) };

  it('come out as they went in, and the same ones give the same bytes', () => {
    const other = { ...picture, id: 'p-0', bytes: pngFile(8, 8) };
    const archive = zipPackage(files, [picture, other]);
    expect(archive).toEqual(zipPackage(files, [other, picture]));
    expect(unzipPictures(archive)).toEqual({ ok: true, value: [other, picture] });
    expect(unzipPictures(zipPackage(files))).toEqual({ ok: true, value: [] });
  });

  it('refuse the archive where they are none', () => {
    const archive = zipSync({ 'manifest.json': strToU8('{}'), 'assets/x.png': strToU8('<svg/>') });
    expect(unzipPictures(archive)).toMatchObject({
      error: { code: 'casefile.archive', facts: { file: 'assets/x.png', problem: 'damaged' } },
    });
  });

  it('leave files alone whose names are of another kind', () => {
    const archive = zipSync({ 'manifest.json': strToU8('{}'), 'assets/x.svg': strToU8('<svg/>') });
    expect(unzipPictures(archive)).toEqual({ ok: true, value: [] });
  });
});
