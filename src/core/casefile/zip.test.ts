import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARCHIVE_LIMITS, unzipPackage, zipPackage } from './zip';

const manifest = strToU8('{}');
const zip = (entries: Record<string, Uint8Array>) => zipSync(entries, { level: 0 });

function problemOf(archive: Uint8Array) {
  const opened = unzipPackage(archive);
  return opened.ok ? 'valid' : [opened.error.code, opened.error.facts.file, opened.error.facts.problem];
}

describe('unzipPackage', () => {
  it('opens a package that was zipped with its folder, and leaves unknown files alone', () => {
    const archive = zip({
      'wuhu-2022/manifest.json': manifest,
      'wuhu-2022/text.json': strToU8('正文'),
      'wuhu-2022/cover.png': new Uint8Array(9),
      '__MACOSX/wuhu-2022/._manifest.json': manifest,
    });
    expect(unzipPackage(archive)).toEqual({
      ok: true,
      value: { 'manifest.json': '{}', 'text.json': '正文' },
    });
  });

  it.each([
    '../manifest.json',
    'a/../../evil.json',
    '/etc/evil.json',
    '\\\\host\\evil.json',
    '..\\evil.json',
    'C:/evil.json',
    'a//evil.json',
    './evil.json',
    'evil\u0000.json',
  ])('refuses an archive with an entry named %j', (name) => {
    const archive = zip({ 'manifest.json': manifest, [name]: manifest });
    expect(problemOf(archive)).toEqual(['casefile.archive', name, 'unsafeName']);
  });

  it('refuses more entries than the limit, even small ones', () => {
    const many = Object.fromEntries(
      Array.from({ length: ARCHIVE_LIMITS.entries }, (_, at) => [`f${at}`, manifest]),
    );
    expect(problemOf(zip({ ...many, 'manifest.json': manifest }))).toEqual([
      'casefile.archive',
      '',
      'tooManyEntries',
    ]);
  });

  it('refuses a small archive that would unpack to more than the limit', () => {
    const bomb = zipSync({
      'manifest.json': manifest,
      'text.json': new Uint8Array(ARCHIVE_LIMITS.contentBytes),
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(problemOf(bomb)).toEqual(['casefile.archive', 'text.json', 'tooLarge']);
  });

  it('refuses an archive that is itself over the limit', () => {
    expect(problemOf(new Uint8Array(ARCHIVE_LIMITS.archiveBytes + 1))).toEqual([
      'casefile.archive',
      '',
      'tooLarge',
    ]);
  });

  it('does not unpack more than an entry declares', () => {
    const archive = zipSync({ 'manifest.json': strToU8('x'.repeat(5000)) });
    const view = new DataView(archive.buffer, archive.byteOffset);
    const directory = view.getUint32(archive.length - 6, true);
    view.setUint32(directory + 24, 10, true);
    const opened = unzipPackage(archive);
    expect(opened.ok ? opened.value['manifest.json']?.length : 0).toBeLessThanOrEqual(10);
  });

  it('names what is missing, is not UTF-8 or was damaged', () => {
    expect(problemOf(zip({ 'text.json': manifest }))).toEqual([
      'casefile.archive',
      'manifest.json',
      'missingFile',
    ]);
    const latin = zip({ 'manifest.json': new Uint8Array([0xd6, 0xd0]) });
    expect(problemOf(latin)).toEqual(['casefile.archive', 'manifest.json', 'notUtf8']);
    const archive = zipPackage({ 'manifest.json': '党建引领'.repeat(50) });
    archive.fill(0xff, 43, 55);
    expect(problemOf(archive)).toEqual(['casefile.archive', 'manifest.json', 'damaged']);
  });

  it('answers any bytes with a result, never an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(problemOf(bytes)).toEqual(['casefile.archive', '', 'notZip']);
      }),
    );
    const sound = zipPackage({ 'manifest.json': '{"id":"案"}', 'text.json': '{}' });
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.integer({ min: 0, max: 255 }), (at, value) => {
        const archive = sound.slice();
        archive[at] = value;
        expect(() => unzipPackage(archive)).not.toThrow();
      }),
    );
  });
});
