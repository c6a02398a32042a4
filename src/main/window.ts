import path from 'node:path';
import { app, BrowserWindow, screen } from 'electron';
import { z } from 'zod';
import { MENU_CHANNEL } from '../shared/ipc/bridge';
import type { MenuCommand } from '../shared/ipc/contract';
import { appearance, backgroundColor } from './appearance';
import { resourcePath } from './files/resources';
import { readJson, writeJson } from './json-file';
import { menuTexts } from './menu-texts';
import { APP_URL } from './app-origin';
import { devServerOrigin } from './dev-server';
import { trustContents } from './security/trusted-sender';

const MIN_WIDTH = 720;
const MIN_HEIGHT = 480;

const placeSchema = z.object({
  x: z.number().int().exactOptional(),
  y: z.number().int().exactOptional(),
  width: z.number().int().min(MIN_WIDTH),
  height: z.number().int().min(MIN_HEIGHT),
  isMaximized: z.boolean(),
});
type Place = z.infer<typeof placeSchema>;

const FIRST_PLACE: Place = { width: 1280, height: 820, isMaximized: false };
let window: BrowserWindow | null = null;

/** Opens the one window where it was left. */
export function openWindow(): void {
  const place = visiblePlace(readJson(placeFile(), placeSchema, FIRST_PLACE));
  const { isMaximized, ...bounds } = place;
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
  void window.loadURL(devServerOrigin() ?? APP_URL);
}

/** Brings the window to the front, as when the app is started a second time. */
export function focusWindow(): void {
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** Hands a menu item's command to the page. */
export function sendMenuCommand(command: MenuCommand): void {
  window?.webContents.send(MENU_CHANNEL, command);
}

/** Shows a change of theme or language on the window itself. */
export function refreshWindow(): void {
  window?.setBackgroundColor(backgroundColor());
}

function keepPlace(): void {
  if (!window) return;
  writeJson(placeFile(), { ...window.getNormalBounds(), isMaximized: window.isMaximized() });
}

/** A place whose screen is gone loses its corner, so that the window never opens out of sight. */
function visiblePlace(place: Place): Place {
  const { x, y, width, height, isMaximized } = place;
  if (x === undefined || y === undefined) return { width, height, isMaximized };
  const { workArea } = screen.getDisplayMatching({ x, y, width, height });
  const isVisible =
    x + width > workArea.x + 80 &&
    x < workArea.x + workArea.width - 80 &&
    y >= workArea.y - 20 &&
    y < workArea.y + workArea.height - 40;
  return isVisible ? place : { width, height, isMaximized };
}

function placeFile(): string {
  return path.join(app.getPath('userData'), 'window.json');
}
