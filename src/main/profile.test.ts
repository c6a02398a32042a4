import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { claimProfile } from './profile';

vi.mock('electron', () => ({ app: {} }));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'andu-profile-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const stamp = () => readFileSync(path.join(folder, 'chromium-major'), 'utf8').trim();

it('claims a new profile', () => {
  expect(claimProfile(folder, '130.0.6723.137')).toBe(true);
  expect(stamp()).toBe('130');
});

it('takes a profile over from an older Chromium', () => {
  writeFileSync(path.join(folder, 'chromium-major'), '99\n');
  expect(claimProfile(folder, '130.0.6723.137')).toBe(true);
  expect(stamp()).toBe('130');
});

it('refuses a profile that a newer Chromium wrote, and leaves its note alone', () => {
  writeFileSync(path.join(folder, 'chromium-major'), '131\n');
  expect(claimProfile(folder, '130.9.9.9')).toBe(false);
  expect(stamp()).toBe('131');
});

it('opens a profile whose note was cut short', () => {
  writeFileSync(path.join(folder, 'chromium-major'), '');
  expect(claimProfile(folder, '130.0.6723.137')).toBe(true);
});
