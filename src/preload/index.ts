import { contextBridge, ipcRenderer } from 'electron';
import { fail } from '../core/result';
import { type AnduBridge, MENU_CHANNEL, OPENED_CHANNEL } from '../shared/ipc/bridge';
import type { Channel, MenuCommand } from '../shared/ipc/contract';

/** The only channels that a page can reach; a record, so that the compiler misses none. */
const CHANNELS: Readonly<Record<Channel, true>> = {
  'app:info': true,
  'cases:listEmbedded': true,
  'cases:readEmbedded': true,
  'files:save': true,
  'files:savePdf': true,
  'files:showSaved': true,
  'files:takeOpened': true,
  'shell:print': true,
  'shell:setAppearance': true,
  'shell:openDataFolder': true,
};

const bridge: AnduBridge = {
  invoke: async (channel, ...args) =>
    Object.hasOwn(CHANNELS, channel) ? ipcRenderer.invoke(channel, ...args) : fail('ipc.channel'),
  onMenuCommand: (listener) => {
    // The page gets the command alone: an event would hand it the sender.
    const onCommand = (_event: unknown, command: MenuCommand) => listener(command);
    ipcRenderer.on(MENU_CHANNEL, onCommand);
    return () => {
      ipcRenderer.off(MENU_CHANNEL, onCommand);
    };
  },
  onFilesOpened: (listener) => {
    const onOpened = () => listener();
    ipcRenderer.on(OPENED_CHANNEL, onOpened);
    return () => {
      ipcRenderer.off(OPENED_CHANNEL, onOpened);
    };
  },
};

contextBridge.exposeInMainWorld('andu', bridge);
