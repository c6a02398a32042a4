import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const REPO = path.resolve(import.meta.dirname, '../..');
const LOCALES = path.join(REPO, 'resources', 'locales');
const PLURAL = /_(zero|one|two|few|many|other)$/;

const filesOf = (language: string) => readdirSync(path.join(LOCALES, language)).sort();
const namespaces = filesOf('zh-CN');

/** Every text of a namespace by its dotted key. */
function textsOf(language: string, file: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const collect = (value: unknown, key: string) => {
    if (typeof value === 'string') texts.set(key, value);
    else if (value && typeof value === 'object') {
      for (const [name, inner] of Object.entries(value)) collect(inner, key ? `${key}.${name}` : name);
    } else throw new Error(`${language}/${file}: ${key} is no text`);
  };
  collect(JSON.parse(readFileSync(path.join(LOCALES, language, file), 'utf8')), '');
  return texts;
}

/** Chinese has one plural form, English two: they are one key here. */
const baseKeys = (texts: ReadonlyMap<string, string>) =>
  [...new Set([...texts.keys()].map((key) => key.replace(PLURAL, '')))].sort();

const placeholdersOf = (text: string) =>
  [...text.matchAll(/{{-?\s*([^},]+)/g)].map((match) => match[1]?.trim() ?? '').sort();

describe('the interface in both languages', () => {
  it('has the same files', () => {
    expect(namespaces.length).toBeGreaterThan(0);
    expect(filesOf('en')).toEqual(namespaces);
  });

  describe.each(namespaces)('%s', (file) => {
    const chinese = textsOf('zh-CN', file);
    const english = textsOf('en', file);

    it('has the same keys', () => {
      expect(baseKeys(english)).toEqual(baseKeys(chinese));
    });

    it('has no empty text', () => {
      const isEmpty = ([, text]: [string, string]) => text.trim() === '';
      expect([...chinese].filter(isEmpty)).toEqual([]);
      expect([...english].filter(isEmpty)).toEqual([]);
    });

    it('fills in the same values', () => {
      for (const [key, text] of english) {
        // "One question" needs no number.
        if (key.endsWith('_one')) continue;
        expect({ key, fills: placeholdersOf(chinese.get(key) ?? '') }).toEqual({
          key,
          fills: placeholdersOf(text),
        });
      }
    });
  });
});

describe('code', () => {
  const sources = ['src/renderer', 'src/main', 'src/preload'].flatMap((root) =>
    readdirSync(path.join(REPO, root), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
      .map((file) => path.join(root, file)),
  );

  it('holds no Chinese interface text outside comments', () => {
    expect(sources.length).toBeGreaterThan(10);
    const withText = sources.filter((file) => {
      const code = readFileSync(path.join(REPO, file), 'utf8').replace(
        /\/\*[\s\S]*?\*\/|(?<![:'"])\/\/.*$/gm,
        '',
      );
      return /\p{Script=Han}/u.test(code);
    });
    expect(withText).toEqual([]);
  });
});
