import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { packageOfDraft } from '../core/casefile/package-of-draft';
import type { CasePicture } from '../core/casefile/pictures';
import type { CasePackage } from '../core/casefile/schema';
import { type Failure, fail, type Result } from '../core/result';
import type { CanonicalText, Furniture } from '../core/text/model';
import type { Erratum } from '../core/errata/model';
import type { DraftCase, SourceData } from '../core/casefile/draft';
import { BAD_FILE, CliError } from './cli-error';
import { explainFailure } from './explain-failure';
import { nodeSurroundings } from './pdf-surroundings';

const CASES = join(import.meta.dirname, '../../resources/cases');

/** A case as the command line works on it, wherever it was read from. */
export interface LoadedCase {
  /** The package's id, or the file's name without its ending. */
  readonly id: string;
  readonly title: string;
  readonly source: SourceData;
  /** Revision 0; the same as `text` where nothing is corrected. */
  readonly received: CanonicalText;
  /** The corrected revision: all errata applied. */
  readonly text: CanonicalText;
  readonly errata: readonly Erratum[];
  readonly furniture: readonly Furniture[];
  /** The whole package, with terms and questions; of a plain file what it would be as one. */
  readonly pack: CasePackage;
  /** Those that the text shows; none of a package folder. */
  readonly pictures: readonly CasePicture[];
}

/**
 * Reads a document that can become a case, a package folder, an `.andu` archive, or the embedded case of that id; a path
 * that exists goes before an id. Throws CliError that names the file, and the field where there is one.
 */
export async function loadCase(target: string): Promise<LoadedCase> {
  if (!existsSync(target)) {
    const embedded = join(CASES, target);
    const isId = /^[a-z0-9][a-z0-9-]*$/.test(target);
    if (isId && existsSync(embedded)) return fromFolder(target, embedded);
    const ids = existsSync(CASES) ? readdirSync(CASES).join(', ') : 'none';
    throw new CliError(
      BAD_FILE,
      `${target}: no such file, and no embedded case of that id (there are: ${ids})`,
    );
  }
  if (statSync(target).isDirectory()) return fromFolder(target, target);
  const bytes = readBytes(target);
  const name = basename(target);
  if (extname(target).toLowerCase() === '.andu') {
    const { openPackage } = await import('../core/casefile/open-package');
    const { pack, pictures } = take(target, openPackage(bytes));
    return fromPackage(pack, pictures);
  }
  const { importFile } = await import('../importers/import-file');
  const imported = await importFile(bytes, name, nodeSurroundings).catch(() => fail('import.broken'));
  return fromDraft(basename(name, extname(name)), take(target, imported), packageId(bytes));
}

function readBytes(path: string): Uint8Array {
  try {
    // Not a Buffer: the PDF parser refuses one, and others mean something else by its methods.
    return new Uint8Array(readFileSync(path));
  } catch (cause) {
    throw new CliError(BAD_FILE, `${path}: cannot be read (${codeOf(cause)})`, { cause });
  }
}

function readFolder(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    names.map((name) => [name, new TextDecoder().decode(readBytes(join(folder, name)))]),
  );
}

async function fromFolder(name: string, folder: string): Promise<LoadedCase> {
  const { readPackage } = await import('../core/casefile/read');
  return fromPackage(take(name, readPackage(readFolder(folder))), []);
}

async function fromPackage(pack: CasePackage, pictures: readonly CasePicture[]): Promise<LoadedCase> {
  const { applyErrata } = await import('../core/errata/apply');
  const { id, title, authorBody, publisher, publishedAt, sourceLine, editors } = pack.manifest;
  return {
    id,
    title,
    source: { authorBody, publisher, publishedAt, sourceLine, editors },
    received: { text: pack.text.text, blocks: pack.text.blocks },
    text: applyErrata(pack.text, pack.errata).corrected,
    errata: pack.errata,
    furniture: pack.text.furniture,
    pack,
    pictures,
  };
}

function fromDraft(id: string, draft: DraftCase, packId: string): LoadedCase {
  const { title, source, text, furniture, pictures } = draft;
  const pack = packageOfDraft(draft, packId);
  return { id, title, source, received: text, text, errata: [], furniture, pack, pictures };
}

/** The same file gives the same case, so that a package made of it again merges with the former one. */
function packageId(bytes: Uint8Array): string {
  return `doc-${createHash('sha256').update(bytes).digest('hex').slice(0, 24)}`;
}

function take<T>(path: string, result: Result<T, Failure>): T {
  if (result.ok) return result.value;
  throw new CliError(BAD_FILE, `${path}: ${explainFailure(result.error)}`);
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
}
