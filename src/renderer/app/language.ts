import type { Language } from '../../shared/ipc/contract';

let systemLanguage: Language = 'zh-CN';

/** Keeps what main says of the computer's language; once, at the start. */
export function rememberSystemLanguage(language: Language): void {
  systemLanguage = language;
}

/** The language to show for the setting: itself, or the computer's. */
export function resolveLanguage(setting: Language | 'system'): Language {
  return setting === 'system' ? systemLanguage : setting;
}
