import { readFile } from 'node:fs/promises';
import type { ElectronApplication } from '@playwright/test';

/**
 * What an app holds in memory, in MB: the proportional set size of all its processes on Linux, where shared pages
 * count once; else the working set.
 */
export async function memoryOf(app: ElectronApplication): Promise<number> {
  const processes = await app.evaluate(({ app: { getAppMetrics } }) =>
    getAppMetrics().map(({ pid, memory }) => ({ pid, workingSetKb: memory.workingSetSize })),
  );
  const sizesKb = await Promise.all(
    processes.map(async ({ pid, workingSetKb }) => {
      if (process.platform !== 'linux') return workingSetKb;
      const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8');
      return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? workingSetKb);
    }),
  );
  return sizesKb.reduce((sum, kb) => sum + kb, 0) / 1024;
}
