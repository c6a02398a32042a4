import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { fail, ok, type Result } from '../../core/result';
import { type Channel, type ChannelArgs, type ChannelResult, channels } from '../../shared/ipc/contract';
import { logError } from '../log';
import { isTrustedOrigin } from './trusted-origin';

/**
 * Answers one channel: only the app's own main frame may call, its arguments must fit the channel's schema,
 * and a handler that throws is logged here and told to the page as a code.
 */
export function handle<C extends Channel>(
  channel: C,
  act: (...args: ChannelArgs<C>) => ChannelResult<C> | Promise<ChannelResult<C>>,
): void {
  ipcMain.handle(channel, async (event, ...args: unknown[]): Promise<Result<unknown>> => {
    if (!isFromApp(event)) return fail('ipc.sender');
    const parsed = channels[channel].args.safeParse(args);
    if (!parsed.success) return fail('ipc.arguments', { channel });
    try {
      return ok(await act(...(parsed.data as ChannelArgs<C>)));
    } catch (error) {
      logError(channel, error);
      return fail('internal', { channel });
    }
  });
}

function isFromApp({ senderFrame, sender }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isTrustedOrigin(senderFrame.origin);
}
