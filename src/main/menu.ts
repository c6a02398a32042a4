import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../shared/ipc/contract';
import { appearance } from './appearance';
import { menuTexts } from './menu-texts';
import { sendMenuCommand } from './window';

/** Builds the application menu in the language of the interface; again whenever that changes. */
export function applyMenu(): void {
  const t = menuTexts(appearance().language);
  const command = (label: string, name: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => sendMenuCommand(name),
    ...(accelerator ? { accelerator } : {}),
  });
  const rule: MenuItemConstructorOptions = { type: 'separator' };
  const template: MenuItemConstructorOptions[] = [
    {
      label: t.file.title,
      submenu: [
        command(t.go.settings, 'go.settings', 'CmdOrCtrl+,'),
        rule,
        { role: 'quit', label: t.file.quit },
      ],
    },
    {
      label: t.edit.title,
      submenu: [
        // The page decides: a field undoes its typing, everywhere else the last mark or edit is undone.
        { ...command(t.edit.undo, 'edit.undo', 'CmdOrCtrl+Z'), registerAccelerator: false },
        { ...command(t.edit.redo, 'edit.redo', 'CmdOrCtrl+Y'), registerAccelerator: false },
        rule,
        { role: 'cut', label: t.edit.cut },
        { role: 'copy', label: t.edit.copy },
        { role: 'paste', label: t.edit.paste },
        { role: 'selectAll', label: t.edit.selectAll },
      ],
    },
    {
      label: t.go.title,
      submenu: [
        command(t.go.shelf, 'go.shelf', 'CmdOrCtrl+1'),
        command(t.go.reader, 'go.reader', 'CmdOrCtrl+2'),
        command(t.go.practice, 'go.practice', 'CmdOrCtrl+3'),
        command(t.go.review, 'go.review', 'CmdOrCtrl+4'),
        command(t.go.progress, 'go.progress', 'CmdOrCtrl+5'),
        rule,
        command(t.go.search, 'search.open', 'CmdOrCtrl+K'),
      ],
    },
    {
      label: t.view.title,
      submenu: [
        { role: 'zoomIn', label: t.view.zoomIn },
        // The key as it is without Shift, which the role alone does not hear.
        { role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false },
        { role: 'zoomOut', label: t.view.zoomOut },
        { role: 'resetZoom', label: t.view.resetZoom },
        rule,
        { role: 'togglefullscreen', label: t.view.fullScreen },
        ...(app.isPackaged ? [] : [rule, { role: 'toggleDevTools' as const, label: t.view.devTools }]),
      ],
    },
    { label: t.help.title, submenu: [command(t.help.shortcuts, 'help.shortcuts')] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
