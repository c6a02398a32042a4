import { ipcMain } from 'electron';
import { fail, ok, type Result } from '../../core/result';
import { type Channel, type ChannelArgs, type ChannelResult, channels } from '../../shared/ipc/contract';
import { logError } from '../log';
import { isTrustedOrigin } from './trusted-origin';
import { isTrustedSender } from './trusted-sender';

/**
 * Answers one channel: only the main frame of the app's own window may call, its arguments must fit the
 * channel's schema, and a handler that throws or gives what the schema does not allow is logged here and told
 * to the page as the code `internal`. The page's promise never rejects: only a message would survive that.
 */
export function handle<C extends Channel>(
  channel: C,
  act: (...args: ChannelArgs<C>) => ChannelResult<C> | Promise<ChannelResult<C>>,
): void {
  ipcMain.handle(channel, async (event, ...args: unknown[]): Promise<Result<unknown>> => {
    if (!isTrustedSender(event, isTrustedOrigin)) {
      logError(channel, `refused a call from ${event.senderFrame?.origin ?? 'a frame that is gone'}`);
      return fail('ipc.sender');
    }
    const parsed = channels[channel].args.safeParse(args);
    if (!parsed.success) return fail('ipc.arguments', { channel });
    try {
      // The schema of this very channel has just passed them; TypeScript can't tie the two by `C`.
      const value = await act(...(parsed.data as ChannelArgs<C>));
      return ok(channels[channel].result.parse(value));
    } catch (error) {
      logError(channel, error);
      return fail('internal', { channel });
    }
  });
}
