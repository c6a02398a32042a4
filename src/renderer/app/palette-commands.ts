import type { TFunction } from 'i18next';
import { navigate } from 'wouter/use-hash-location';
import type { MenuCommand } from '../../shared/ipc/contract';
import type { PaletteCommand } from '../features/search';
import { keysOf, SHORTCUTS } from './commands';

/** Places without a key of their own; the name of each is `palette.<name>`. */
const PLACES = [
  ['exam', '/practice-exam'],
  ['contest', '/practice-contest'],
  ['mistakes', '/practice-mistakes'],
] as const;

/** What can be done from the search box: every command with a key, and the places without one. */
export function paletteCommands(
  t: TFunction<'app'>,
  run: (command: MenuCommand) => void,
): readonly PaletteCommand[] {
  const commands = SHORTCUTS.filter(({ command }) => command !== 'search.open').map((shortcut) => ({
    id: shortcut.command,
    name:
      shortcut.command === 'help.shortcuts'
        ? t('shortcuts.title')
        : t(`shortcuts.command.${shortcut.command}`),
    keys: keysOf(shortcut),
    run: () => run(shortcut.command),
  }));
  const places = PLACES.map(([name, route]) => ({
    id: name,
    name: t(`palette.${name}`),
    keys: '',
    run: () => navigate(route),
  }));
  return [...commands, ...places];
}
