import en from '../../resources/locales/en/menu.json';
import zhCN from '../../resources/locales/zh-CN/menu.json';
import type { Language } from '../shared/ipc/contract';

/** The words of menu, window title and system dialogs. */
export function menuTexts(language: Language): typeof zhCN {
  return language === 'en' ? en : zhCN;
}
