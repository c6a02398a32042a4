import path from 'node:path';
import { app, BrowserWindow, screen } from 'electron';
import { MENU_CHANNEL, OPENED_CHANNEL } from '../shared/ipc/bridge';
import type { MenuCommand } from '../shared/ipc/contract';
import { appearance, backgroundColor } from './appearance';
import { resourcePath } from './files/resources';
import { readJson, writeJson } from './json-file';
import { logError } from './log';
import { menuTexts } from './menu-texts';
import { watchPage } from './page-failures';
import { pageUrl } from './page-url';
import { trustContents } from './security/trusted-sender';
import {
  FIRST_PLACE,
  fitPlace,
  MIN_HEIGHT,
  MIN_WIDTH,
  type WindowPlace,
  windowPlaceSchema,
} from './window-place';

let window: BrowserWindow | null = null;

/** Opens the one window where it was left. */
export function openWindow(): void {
  const { isMaximized, ...bounds } = rememberedPlace();
  window = new BrowserWindow({
    ...bounds,
    minWidth: MIN_WIDTH,
    minHeight: MIN_HEIGHT,
    show: false,
    title: menuTexts(appearance().language).title,
    backgroundColor: backgroundColor(),
    icon: resourcePath('icons', 'andu-256.png'),
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      spellcheck: false,
      webviewTag: false,
    },
  });
  trustContents(window.webContents);
  if (isMaximized) window.maximize();
  window.once('ready-to-show', () => window?.show());
  window.on('close', keepPlace);
  window.on('closed', () => {
    window = null;
  });
  watchPage(window);
  window.loadURL(pageUrl()).catch((error: unknown) => logError('load', error));
}

/** Brings the window to the front, as when the app is started a second time. */
export function focusWindow(): void {
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** The app's window, for dialogs to belong to; `null` while there is none. */
export function openedWindow(): BrowserWindow | null {
  return window;
}

/** Hands a menu item's command to the page. */
export function sendMenuCommand(command: MenuCommand): void {
  window?.webContents.send(MENU_CHANNEL, command);
}

/** Tells the page that files wait to be taken. */
export function sendFilesOpened(): void {
  window?.webContents.send(OPENED_CHANNEL);
}

/** Shows a change of theme or language on the window itself. */
export function refreshWindow(): void {
  window?.setBackgroundColor(backgroundColor());
}

function keepPlace(): void {
  if (!window) return;
  writeJson(placeFile(), { ...window.getNormalBounds(), isMaximized: window.isMaximized() });
}

/** The place as last kept, on the screen that it is nearest to. */
function rememberedPlace(): WindowPlace {
  const place = readJson(placeFile(), windowPlaceSchema, FIRST_PLACE);
  const { x = 0, y = 0, width, height } = place;
  return fitPlace(place, screen.getDisplayMatching({ x, y, width, height }).workArea);
}

function placeFile(): string {
  return path.join(app.getPath('userData'), 'window.json');
}
