import { readPackage } from '../../core/casefile/read';
import { ok, type Result } from '../../core/result';
import { installPackage } from '../data/commands/cases';
import { bridge } from '../platform/bridge';
import { sha256 } from '../platform/sha256';

/** Stores the cases that ship with the app, where they are not stored yet or have changed. */
export async function installEmbeddedCases(): Promise<Result<null>> {
  const listed = await bridge.invoke('cases:listEmbedded');
  if (!listed.ok) return listed;
  for (const id of listed.value) {
    const files = await bridge.invoke('cases:readEmbedded', id);
    if (!files.ok) return files;
    const pack = readPackage(files.value);
    if (!pack.ok) return pack;
    await installPackage(pack.value, await sha256(new TextEncoder().encode(JSON.stringify(files.value))));
  }
  return ok(null);
}
