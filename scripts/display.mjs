import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Says whether windows can be shown to somebody here. */
export function hasScreen() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Starts Xvfb on a display that nobody uses. Xvfb picks the number itself, so two runs never meet.
 *
 * @returns {Promise<{ display: string, stop: () => void }>} the display's name, such as `:99`
 * @throws where there is no Xvfb, or it does not come up
 */
export async function startXvfb({ width = 1440, height = 900 } = {}) {
  if (!existsSync('/usr/bin/Xvfb')) {
    throw new Error('There is no screen and no Xvfb. Run: apt-get install xvfb xauth');
  }
  const args = ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'];
  const server = spawn('/usr/bin/Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  let number = '';
  server.stdio[3].on('data', (chunk) => {
    number += chunk;
  });
  for (let tries = 0; tries < 100 && !number.includes('\n'); tries += 1) await wait(50);
  if (!number.includes('\n')) {
    server.kill();
    throw new Error('Xvfb did not start.');
  }
  return { display: `:${number.trim()}`, stop: () => server.kill() };
}
