import i18next from 'i18next';
import { useEffect } from 'react';
import { useSettings } from '../data/hooks/use-settings';
import { changeLanguage } from '../i18n';
import { bridge } from '../platform/bridge';
import { useMediaQuery } from '../ui/use-media-query';
import { resolveLanguage } from './language';

/** Keeps the page and main in the language and theme that the settings ask for. */
export function useAppearance(): void {
  const { settings, isLoaded } = useSettings();
  const isSystemDark = useMediaQuery('(prefers-color-scheme: dark)');
  const language = resolveLanguage(settings.language);
  const theme = settings.theme;
  const shown = theme === 'system' ? (isSystemDark ? 'night' : 'paper') : theme;

  useEffect(() => {
    if (isLoaded) document.documentElement.dataset['theme'] = shown;
  }, [shown, isLoaded]);
  useEffect(() => {
    if (!isLoaded) return;
    if (i18next.language !== language) void changeLanguage(language);
    document.title = i18next.t('brand.name', { lng: language });
    void bridge.invoke('shell:setAppearance', { language, theme });
  }, [language, theme, isLoaded]);
}
