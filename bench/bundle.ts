import path from 'node:path';
import { build } from 'vite';
import { REPO } from './launch';

/** Bundles a module of ours into one classic script whose exports hang at the global `name`. */
export async function bundleScript(entry: string, name: string): Promise<string> {
  const built = await build({
    root: REPO,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome130',
      lib: { entry: path.join(REPO, entry), name, formats: ['iife'] },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} was not bundled`);
  return chunk.code;
}
