import type { Result } from '../../core/result';
import type { Channel, ChannelArgs, ChannelResult, MenuCommand } from './contract';

/** Main to page: a menu item was chosen. Here and not in the contract, whose schemas the preload can't load. */
export const MENU_CHANNEL = 'menu:command';

/** Main to page: files wait to be taken by `files:takeOpened`. */
export const OPENED_CHANNEL = 'files:opened';

/** The one object that the preload script puts on `window.andu`; `renderer/platform/bridge.ts` alone reads it. */
export interface AnduBridge {
  /** Calls main; the outcome is a `Result` whose value has passed the channel's schema in main. */
  invoke<C extends Channel>(channel: C, ...args: ChannelArgs<C>): Promise<Result<ChannelResult<C>>>;
  /** Calls back for each menu command; returns how to stop. */
  onMenuCommand(listener: (command: MenuCommand) => void): () => void;
  /** Calls back when files wait to be taken; returns how to stop. */
  onFilesOpened(listener: () => void): () => void;
}
