import type { AnduBridge } from '../../shared/ipc/bridge';

declare global {
  interface Window {
    readonly andu: AnduBridge;
  }
}

/** Main's side of the app: the only reader of what the preload script exposes. */
export const bridge: AnduBridge = window.andu;
