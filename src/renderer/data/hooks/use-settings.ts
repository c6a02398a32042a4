import { DEFAULT_SETTINGS, type Settings } from '../../../core/settings/schema';
import { getSettings } from '../queries/settings';
import { useLive } from './use-live';

/** The settings, which are the defaults until `isLoaded`. */
export function useSettings(): { readonly settings: Settings; readonly isLoaded: boolean } {
  const settings = useLive(getSettings, []);
  return { settings: settings ?? DEFAULT_SETTINGS, isLoaded: settings !== undefined };
}
