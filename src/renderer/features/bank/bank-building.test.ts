import { expect, it } from 'vitest';
import { resumeBuild, runBuild, stopBuild } from './bank-building';

/** A build that goes on until it is stopped. */
function endless(signal: AbortSignal): Promise<string> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('stopped')), { once: true });
  });
}

const never = new AbortController().signal;

it('gives what was built', async () => {
  expect(await runBuild('a', never, async () => 'bank')).toBe('bank');
});

it('ends when stopped by hand, stays stopped, and goes on when taken up', async () => {
  const running = runBuild('b', never, endless);
  stopBuild('b');
  expect(await running).toBeNull();
  expect(await runBuild('b', never, async () => 'bank')).toBeNull();
  expect(await runBuild('other', never, async () => 'bank')).toBe('bank');
  resumeBuild('b');
  expect(await runBuild('b', never, async () => 'bank')).toBe('bank');
});

it('fails when all building is stopped from outside, and may be run again', async () => {
  const outside = new AbortController();
  const running = runBuild('c', outside.signal, endless);
  outside.abort();
  await expect(running).rejects.toThrow('stopped');
  expect(await runBuild('c', never, async () => 'bank')).toBe('bank');
});

it('passes on what goes wrong in the build itself', async () => {
  const broken = () => Promise.reject(new Error('broken'));
  await expect(runBuild('d', never, broken)).rejects.toThrow('broken');
});
