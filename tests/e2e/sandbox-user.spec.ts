import { readFile, readlink, rm } from 'node:fs/promises';
import { _electron, expect, test } from '@playwright/test';
import { isRoot } from '../../scripts/run/launch-flags.mjs';
import { prepareOrdinaryUser } from './support/ordinary-user';

// Everybody else's tests run sandboxed anyway; only a suite that root runs has to leave the sandbox off.
test.skip(!isRoot, 'the suite runs as an ordinary user already');

test('an ordinary user reads with the sandbox on', async () => {
  const user = await prepareOrdinaryUser();
  try {
    const app = await _electron.launch({
      executablePath: user.executablePath,
      chromiumSandbox: true,
      args: ['-r', user.holdReady, '--lang=zh-CN', user.appFolder],
      env: { ...process.env, LC_ALL: 'C.UTF-8', ANDU_USER_DATA: user.userData },
    });
    const page = await app.firstWindow();
    await expect(page.getByRole('navigation').first()).toBeVisible();

    const processes = await app.evaluate(({ app: { commandLine, getAppMetrics } }) => ({
      hasSandboxOff: commandLine.hasSwitch('no-sandbox'),
      renderers: getAppMetrics()
        .filter(({ type }) => type === 'Tab')
        .map(({ pid }) => pid),
    }));
    expect(processes.hasSandboxOff).toBe(false);
    expect(processes.renderers.length).toBeGreaterThan(0);
    const ownNamespace = await readlink('/proc/self/ns/user');
    for (const pid of processes.renderers) {
      const status = await readFile(`/proc/${pid}/status`, 'utf8');
      // 2: a system call filter is on; the other user id is not root's; the namespace is one of its own.
      expect(status).toMatch(/^Seccomp:\s+2$/m);
      expect(status).not.toMatch(/^Uid:\s+0\s/m);
      expect(await readlink(`/proc/${pid}/ns/user`)).not.toBe(ownNamespace);
    }
    await app.close();
  } finally {
    await rm(user.folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
