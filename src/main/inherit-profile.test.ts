import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inheritProfile } from './inherit-profile';

let profiles = '';
beforeEach(() => {
  profiles = mkdtempSync(path.join(tmpdir(), 'andu-profiles-'));
});
afterEach(() => rmSync(profiles, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(profiles, file)), { recursive: true });
  writeFileSync(path.join(profiles, file), text);
}
const read = (file: string) => readFileSync(path.join(profiles, file), 'utf8');

it('copies the latest older profile, and leaves that as it was', () => {
  write('electron-9/IndexedDB/app_andu_0.indexeddb.leveldb/000003.log', 'old');
  write('electron-33/IndexedDB/app_andu_0.indexeddb.leveldb/000003.log', 'latest');
  write('electron-47/IndexedDB/app_andu_0.indexeddb.leveldb/000003.log', 'newer');
  inheritProfile(profiles, 45);
  expect(read('electron-45/IndexedDB/app_andu_0.indexeddb.leveldb/000003.log')).toBe('latest');
  expect(read('electron-33/IndexedDB/app_andu_0.indexeddb.leveldb/000003.log')).toBe('latest');
});

it('takes neither locks nor caches nor the note of the older Chromium', () => {
  write('electron-33/SingletonLock', '');
  write('electron-33/Code Cache/js/x', '');
  write('electron-33/chromium-major', '130');
  write('electron-33/appearance.json', '{}');
  inheritProfile(profiles, 45);
  expect(
    ['SingletonLock', 'Code Cache', 'chromium-major', 'appearance.json'].map((name) =>
      existsSync(path.join(profiles, 'electron-45', name)),
    ),
  ).toEqual([false, false, false, true]);
});

it('never touches a profile that is there, nor one of a newer major', () => {
  write('electron-33/window.json', 'theirs');
  write('electron-45/window.json', 'ours');
  inheritProfile(profiles, 45);
  inheritProfile(profiles, 20);
  expect(read('electron-45/window.json')).toBe('ours');
  expect(existsSync(path.join(profiles, 'electron-20'))).toBe(false);
});

it('starts over where a copy was interrupted', () => {
  write('electron-45.partial/half', 'half');
  write('electron-33/whole', 'whole');
  inheritProfile(profiles, 45);
  expect(read('electron-45/whole')).toBe('whole');
  expect(existsSync(path.join(profiles, 'electron-45', 'half'))).toBe(false);
});
