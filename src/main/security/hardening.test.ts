import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = path.resolve(import.meta.dirname, '../..');

/** Everything in Electron that opens what it keeps closed by itself. */
const OPENERS = [
  /contextIsolation/,
  /nodeIntegration/,
  /webSecurity/,
  /allowRunningInsecureContent/,
  /experimentalFeatures/,
  /enableBlinkFeatures/,
  /webviewTag: true/,
  /sandbox: false/,
  /bypassCSP/,
  /corsEnabled/,
  /allowServiceWorkers/,
  /openExternal/,
  /executeJavaScript/,
];

describe.each(['main', 'preload'])('src/%s', (layer) => {
  const files = readdirSync(path.join(SOURCE, layer), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );

  it('turns off nothing that Electron protects by default', () => {
    expect(files.length).toBeGreaterThan(0);
    const found = files.flatMap((name) => {
      const source = readFileSync(path.join(SOURCE, layer, name), 'utf8');
      return OPENERS.filter((opener) => opener.test(source)).map((opener) => `${name}: ${opener.source}`);
    });
    expect(found).toEqual([]);
  });
});
