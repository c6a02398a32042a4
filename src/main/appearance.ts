import path from 'node:path';
import { app, nativeTheme } from 'electron';
import { z } from 'zod';
import { LANGUAGES, type Language, THEMES, type Theme } from '../shared/ipc/contract';
import { readJson, writeJson } from './json-file';

/** What main must know of the settings before the page is there: menu language, window background. */
export interface Appearance {
  readonly language: Language;
  readonly theme: Theme;
}

const schema = z.object({ language: z.enum(LANGUAGES), theme: z.enum(THEMES) });
let current: Appearance = { language: 'zh-CN', theme: 'system' };

/** The language that the computer is set to, as far as Andu speaks it. */
export function systemLanguage(): Language {
  return app.getLocale().toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** Reads what was kept at the last run; the computer's language where there is nothing. */
export function loadAppearance(): void {
  current = readJson(file(), schema, { language: systemLanguage(), theme: 'system' });
  nativeTheme.themeSource = nativeThemeOf(current.theme);
}

export function appearance(): Appearance {
  return current;
}

/** Keeps a new choice for the next start. */
export function setAppearance(next: Appearance): void {
  current = next;
  nativeTheme.themeSource = nativeThemeOf(next.theme);
  writeJson(file(), next);
}

/** The page's own background, so that a window never flashes white before it has painted. */
export function backgroundColor(): string {
  const { theme } = current;
  const shown = theme === 'system' ? (nativeTheme.shouldUseDarkColors ? 'night' : 'paper') : theme;
  return { paper: '#fbf9f4', sepia: '#f3e7cf', night: '#1b1815' }[shown];
}

/** What menus and dialogs, which are the system's, shall look like. */
function nativeThemeOf(theme: Theme): 'light' | 'dark' | 'system' {
  return ({ paper: 'light', sepia: 'light', night: 'dark', system: 'system' } as const)[theme];
}

function file(): string {
  return path.join(app.getPath('userData'), 'appearance.json');
}
