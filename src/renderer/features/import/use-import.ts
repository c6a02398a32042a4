import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../core/result';
import { sizeLimit } from '../../../core/casefile/size-limits';
import { type DraftCase, PACKAGE_EXTENSION } from '../../../core/casefile/draft';
import type { ImportedFile } from '../../data/commands/imports';
import { decideDoubts, findImported, type KnownFile, type KnownPackage } from '../../data/queries/imports';
import { nextTask } from '../../platform/next-task';
import { sha256 } from '../../platform/sha256';
import { importCasePackage, type PackageGain } from '../../data/commands/case-packages';
import type { ImportProgress, TellProgress } from '../../../core/casefile/import-progress';
import { importInWorker } from '../../workers/import-in-worker';
import type { BroughtFile } from './brought-files';
import { type ReadPackage, readCasePackage } from './read-case-package';
import { storeInWorker } from './store-in-worker';

/** A file that was read, and waits to be looked over. */
export interface ReadFile {
  readonly file: ImportedFile;
  readonly draft: DraftCase;
  /** How long its text is, as a reader counts it; changes of structure leave it as it is. */
  readonly length: number;
  readonly known: KnownFile;
}

/** What came of one file, to be told. */
export type ImportEvent =
  | { readonly kind: 'stored'; readonly caseId: string; readonly title: string }
  | { readonly kind: 'same'; readonly caseId: string; readonly title: string }
  | {
      readonly kind: 'package';
      readonly caseId: string;
      readonly title: string;
      readonly known: KnownPackage;
      readonly gain: PackageGain;
    }
  | { readonly kind: 'refused'; readonly name: string; readonly failure: Failure }
  | { readonly kind: 'notStored'; readonly name: string; readonly failure: Failure };

interface ImportState {
  /** The file being read, if one is, and how far that has come. */
  readonly reading: { readonly name: string; readonly progress: ImportProgress } | null;
  readonly preview: ReadFile | ReadPackage | null;
  /** How many files wait behind the present one. */
  readonly waiting: number;
  readonly add: (files: readonly BroughtFile[]) => void;
  /** Stops reading, and drops the files that wait. */
  readonly cancel: () => void;
  /** Goes on with the next file, without storing this one. */
  readonly skip: () => void;
  /** Stores a draft, and goes on with the next file; where it could not be stored, it stays in view. */
  readonly store: (draft: DraftCase, caseId?: string) => Promise<void>;
  readonly storePackage: (read: ReadPackage) => Promise<void>;
}

const BEGUN: ImportProgress = { phase: 'reading' };

/** Takes files one after another: read in a worker, shown, stored or skipped. */
export function useImport(tell: (event: ImportEvent) => void): ImportState {
  const [queue, setQueue] = useState<readonly BroughtFile[]>([]);
  const [preview, setPreview] = useState<ReadFile | ReadPackage | null>(null);
  const [progress, setProgress] = useState<ImportProgress>(BEGUN);
  const stop = useRef<AbortController | null>(null);
  const told = useRef(tell);
  told.current = tell;
  const current = queue[0];
  const next = useCallback(() => {
    setPreview(null);
    setProgress(BEGUN);
    setQueue((files) => files.slice(1));
  }, []);

  useEffect(() => {
    if (current === undefined) return undefined;
    const abort = new AbortController();
    stop.current = abort;
    const take = async () => {
      const read = await readFile(current, abort.signal, setProgress);
      if (abort.signal.aborted) return;
      if ('file' in read) {
        // Some hundred rows and fields are drawn in pieces, so that the window answers meanwhile.
        startTransition(() => setPreview(read));
        return;
      }
      told.current(read);
      next();
    };
    take().catch((error: unknown) => {
      if (!abort.signal.aborted) reportError(error);
    });
    return () => abort.abort();
  }, [current, next]);

  const add = useCallback(
    (files: readonly BroughtFile[]) => setQueue((waiting) => [...waiting, ...files]),
    [],
  );

  return {
    reading: current !== undefined && preview === null ? { name: current.file.name, progress } : null,
    preview,
    waiting: Math.max(0, queue.length - 1),
    add,
    cancel: () => {
      stop.current?.abort();
      setPreview(null);
      setProgress(BEGUN);
      setQueue([]);
    },
    skip: next,
    store: async (draft, caseId) => {
      if (preview === null) return;
      const stored = await storeInWorker(draft, preview.file, caseId);
      if (!stored.ok) {
        tell({ kind: 'notStored', name: preview.file.name, failure: stored.error });
        return;
      }
      next();
      // To take the dialog away is a task of its own.
      await nextTask();
      tell({ kind: 'stored', caseId: stored.value, title: draft.title });
    },
    storePackage: async ({ pack, learning, pictures, file, known }) => {
      const gain = await importCasePackage(pack, learning, file.hash, pictures);
      const { id: caseId, title } = pack.manifest;
      tell({ kind: 'package', caseId, title, known, gain });
      next();
    },
  };
}

async function readFile(
  { file, isPasted }: BroughtFile,
  signal: AbortSignal,
  tell: TellProgress,
): Promise<ReadFile | ReadPackage | ImportEvent> {
  const { name } = file;
  // What is too large is not even taken into memory.
  if (file.size > sizeLimit(name)) return { kind: 'refused', name, failure: { code: 'import.tooLarge' } };
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder that was dropped, or a file that has gone since.
    return { kind: 'refused', name, failure: { code: 'import.unreadable' } };
  }
  const hash = await sha256(bytes);
  if (name.toLowerCase().endsWith(`.${PACKAGE_EXTENSION}`)) {
    const read = await readCasePackage({ name, bytes, hash, isPasted }, signal);
    return read.ok ? read.value : { kind: 'refused', name, failure: read.error };
  }
  const known = await findImported(isPasted ? null : name, hash);
  if (known.kind === 'same') return { ...known, kind: 'same' };
  const answer = await importInWorker({ bytes, name }, signal, tell);
  if (!answer.ok) return { kind: 'refused', name, failure: answer.error };
  const { draft, length } = answer.value;
  const suspects = known.kind === 'changed' ? await decideDoubts(draft, known.caseId) : draft.suspects;
  return { file: { name, bytes, hash, isPasted }, draft: { ...draft, suspects }, length, known };
}
