import { contextBridge, ipcRenderer } from 'electron';
import { type AnduBridge, MENU_CHANNEL } from '../shared/ipc/bridge';
import type { MenuCommand } from '../shared/ipc/contract';

const bridge: AnduBridge = {
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  onMenuCommand: (listener) => {
    const onCommand = (_event: unknown, command: MenuCommand) => listener(command);
    ipcRenderer.on(MENU_CHANNEL, onCommand);
    return () => ipcRenderer.off(MENU_CHANNEL, onCommand);
  },
};

contextBridge.exposeInMainWorld('andu', bridge);
