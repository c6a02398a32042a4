import { useEffect, useLayoutEffect } from 'react';
import type { MenuCommand } from '../../shared/ipc/contract';
import { bridge } from '../platform/bridge';
import { isTyping } from '../ui/is-typing';
import { SHORTCUTS } from './commands';

/** Runs commands from the application menu and from the keyboard while the app is open. */
export function useShortcuts(run: (command: MenuCommand) => void): void {
  useEffect(() => bridge.onMenuCommand(run), [run]);
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const isCtrl = event.ctrlKey || event.metaKey;
      const shortcut = SHORTCUTS.find((one) => one.key === event.key.toLowerCase() && one.isCtrl === isCtrl);
      if (!shortcut || event.altKey) return;
      // While text is typed, undo and "?" belong to the field; search is asked for from anywhere.
      if (isTyping(event.target) && shortcut.command !== 'search.open') return;
      event.preventDefault();
      run(shortcut.command);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [run]);
}
