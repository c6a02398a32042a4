import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type IMPORT_EXTENSIONS, PACKAGE_EXTENSION } from '../../src/core/casefile/draft';

const DESKTOP = path.join(import.meta.dirname, '../../resources/desktop');
/** What Linux calls each kind of file that Andu reads (shared-mime-info 2.2). */
const TYPES: Readonly<Record<(typeof IMPORT_EXTENSIONS)[number] | typeof PACKAGE_EXTENSION, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html',
  htm: 'text/html',
  mhtml: 'application/x-mimearchive',
  mht: 'application/x-mimearchive',
  epub: 'application/epub+zip',
  md: 'text/markdown',
  markdown: 'text/markdown',
  txt: 'text/plain',
  andu: 'application/vnd.andu.case+zip',
};

describe('the desktop entry', () => {
  const entry = readFileSync(path.join(DESKTOP, 'andu.desktop'), 'utf8');

  it('offers Andu for every kind of file that it reads, and for no other', () => {
    const offered = /^MimeType=(.*);$/mu.exec(entry)?.[1]?.split(';') ?? [];
    expect(new Set(offered)).toEqual(new Set([...Object.values(TYPES), 'inode/directory']));
  });

  it('hands over the files, and is named in both languages', () => {
    expect(entry).toMatch(/^Exec=andu %F$/mu);
    expect(entry).toMatch(/^Name\[zh_CN\]=案读$/mu);
  });

  it('declares the type of case packages', () => {
    const types = readFileSync(path.join(DESKTOP, 'andu.xml'), 'utf8');
    expect(types).toContain(`type="${TYPES.andu}"`);
    expect(types).toContain(`pattern="*.${PACKAGE_EXTENSION}"`);
  });
});
