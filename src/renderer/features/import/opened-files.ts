import type { Failure } from '../../../core/result';
import { bridge } from '../../platform/bridge';

type Listener = (files: readonly File[]) => void;

/** Files that the system asked to open, until an import desk is there to take them. */
const waiting: File[] = [];
const desks = new Set<Listener>();

/** Hands over the files that the system asked to open: those that wait at once, others as they come. Returns how to stop. */
export function receiveOpenedFiles(desk: Listener): () => void {
  desks.add(desk);
  handOver();
  return () => {
    desks.delete(desk);
  };
}

/**
 * Takes from main every file that the system asked to open. `true` when there was one to import; what could not
 * be read is told to `onFailure`.
 */
export async function takeOpenedFiles(onFailure: (name: string, failure: Failure) => void): Promise<boolean> {
  let found = false;
  for (;;) {
    const answer = await bridge.invoke('files:takeOpened');
    if (!answer.ok) throw new Error(answer.error.code);
    const { value } = answer;
    if (value === null) break;
    if ('bytes' in value) {
      // A copy, whose buffer is its own: a File takes no shared memory.
      waiting.push(new File([Uint8Array.from(value.bytes)], value.name));
      found = true;
    } else {
      onFailure(value.name, { code: value.problem === 'large' ? 'import.tooLarge' : 'import.unreadable' });
    }
  }
  handOver();
  return found;
}

function handOver(): void {
  const [desk] = desks;
  if (desk !== undefined && waiting.length > 0) desk(waiting.splice(0));
}
