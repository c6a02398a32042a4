import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileWithin } from './app-files';

describe('fileWithin', () => {
  it('names the files of the folder', () => {
    expect(fileWithin('/app/page', '/index.html')).toBe('/app/page/index.html');
    expect(fileWithin('/app/page', '/assets/a%20b.js')).toBe('/app/page/assets/a b.js');
    expect(fileWithin('/app/page', '/assets/../index.html')).toBe('/app/page/index.html');
  });

  it.each([
    '/',
    '/../main/index.js',
    '/%2e%2e/main/index.js',
    '/..%2fmain%2findex.js',
    '/assets/%2e%2e/%2E%2E/package.json',
    '/..%5c..%5cpackage.json',
    '/../page-of-another/index.html',
    '/index.html%00.js',
    '/%',
    '/%c0%ae%c0%ae/package.json',
  ])('refuses %s', (pathname) => {
    expect(fileWithin('/app/page', pathname)).toBeNull();
  });

  it('never leaves the folder, whatever is asked for', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%2e%2e',
      '%2f',
      '%5c',
      '/',
      '//',
      'a',
      '%00',
      '%25',
      'é',
      'page',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const file = fileWithin('/app/page', `/${parts.join('')}`);
        expect(file === null || file.startsWith('/app/page/')).toBe(true);
      }),
    );
  });
});
