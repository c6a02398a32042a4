import { existsSync, writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { openPackage } from '../core/casefile/open-package';
import { writePackage } from '../core/casefile/write';
import { zipPackage } from '../core/casefile/zip';
import { BAD_FILE, CliError, USAGE } from './cli-error';
import { explainFailure } from './explain-failure';
import { loadCase } from './load-case';

const HOW = 'andu convert <file> [-o <case.andu>] [--force]';

/**
 * `andu convert`: makes a case package of a document with its pictures, or packs a package folder. What it writes was read back first;
 * a file that is there already stays unless `--force` is given. Prints the package's path.
 */
export async function runConvert(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { output: { type: 'string', short: 'o' }, force: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [target, ...others] = positionals;
  if (target === undefined || others.length > 0) throw new CliError(USAGE, `convert takes one file: ${HOW}`);
  const output = values.output ?? `${basename(target, extname(target))}.andu`;
  if (existsSync(output) && !values.force) {
    throw new CliError(BAD_FILE, `${output}: is there already; --force writes over it`);
  }
  const { pack, pictures } = await loadCase(target);
  const bytes = zipPackage(writePackage(pack), pictures);
  const read = openPackage(bytes);
  if (!read.ok) throw new CliError(BAD_FILE, `${target}: ${explainFailure(read.error)}`);
  try {
    writeFileSync(output, bytes);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new CliError(BAD_FILE, `${output}: cannot be written (${code})`, { cause });
  }
  process.stdout.write(`${output}\n`);
}
