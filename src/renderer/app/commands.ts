import i18next from 'i18next';
import { navigate } from 'wouter/use-hash-location';
import type { Result } from '../../core/result';
import type { MenuCommand } from '../../shared/ipc/contract';
import { redo, undo } from '../data/commands/undo';
import { tellFailure } from '../features/failures';
import { showToast } from '../ui/Toasts';

/** A command's keys as shown in the cheat sheet, and as told apart from a keyboard event. */
export interface Shortcut {
  readonly command: MenuCommand;
  readonly key: string;
  readonly isCtrl: boolean;
}

/** Keys that work everywhere; a screen's own keys are listed by the screen. */
export const SHORTCUTS: readonly Shortcut[] = [
  { command: 'search.open', key: 'k', isCtrl: true },
  { command: 'go.shelf', key: '1', isCtrl: true },
  { command: 'go.reader', key: '2', isCtrl: true },
  { command: 'go.practice', key: '3', isCtrl: true },
  { command: 'go.review', key: '4', isCtrl: true },
  { command: 'go.progress', key: '5', isCtrl: true },
  { command: 'go.settings', key: ',', isCtrl: true },
  { command: 'edit.undo', key: 'z', isCtrl: true },
  { command: 'edit.redo', key: 'y', isCtrl: true },
  { command: 'help.shortcuts', key: '?', isCtrl: false },
];

/** A command's keys as people write them. */
export function keysOf({ key, isCtrl }: Shortcut): string {
  return isCtrl ? `Ctrl + ${key.toUpperCase()}` : key;
}

const ROUTES = {
  'go.shelf': '/shelf',
  'go.reader': '/read',
  'go.practice': '/practice',
  'go.review': '/review',
  'go.progress': '/progress',
  'go.settings': '/settings',
} as const;

/** What a command may open over the screen. */
export interface Overlays {
  readonly showShortcuts: () => void;
  readonly showSearch: () => void;
}

/** Carries out a command of the menu, the keyboard or the search box. */
export function runCommand(command: MenuCommand, { showShortcuts, showSearch }: Overlays): void {
  switch (command) {
    case 'edit.undo':
      void undo().then((outcome) => tell(outcome, i18next.t('undone')));
      return;
    case 'edit.redo':
      void redo().then((outcome) => tell(outcome, i18next.t('redone')));
      return;
    case 'search.open':
      showSearch();
      return;
    case 'help.shortcuts':
      showShortcuts();
      return;
    default:
      navigate(ROUTES[command]);
  }
}

/** Says what came of an act that changes something which may be out of sight. */
function tell(outcome: Result<unknown>, done: string): void {
  if (outcome.ok) showToast({ text: done });
  else tellFailure(outcome.error);
}
