import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { applyErrata } from '../core/errata/apply';
import { buildBank } from '../core/quiz/build-bank';
import { BAD_FILE, CliError, USAGE } from './cli-error';
import { loadCase } from './load-case';
import { describeBank, printedBank } from './questions-output';
import { readLines } from './questions-jsonl';

const HOW = 'andu questions <file|case-id> [--json] [--seed N] [--max N], or --jsonl <in.jsonl>';

/** `andu questions`: the facts and questions of one case, or of every line of a JSONL file. */
export async function runQuestions(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      jsonl: { type: 'string' },
      seed: { type: 'string' },
      max: { type: 'string' },
    },
    allowPositionals: true,
  });
  const size = {
    ...numberOption('seed', values.seed, 0),
    ...numberOption('max', values.max, 1),
  };
  const [target, ...others] = positionals;
  if (values.jsonl !== undefined) {
    if (target !== undefined) throw new CliError(USAGE, `--jsonl takes no other file: ${HOW}`);
    for (const { id, source } of readLines(values.jsonl, readText(values.jsonl))) {
      const bank = buildBank({ caseId: String(id), source, ...size });
      process.stdout.write(`${JSON.stringify({ id, ...printedBank(bank) })}\n`);
    }
    return;
  }
  if (target === undefined || others.length > 0)
    throw new CliError(USAGE, `questions takes one file or case id: ${HOW}`);
  const { id, title, received, text, errata, pack } = await loadCase(target);
  const avoid = errata.length === 0 ? [] : applyErrata(received, errata).marks;
  const bank = buildBank({ caseId: id, source: text, avoid, notes: pack?.terms ?? [], ...size });
  process.stdout.write(values.json ? `${JSON.stringify(printedBank(bank))}\n` : describeBank(title, bank));
}

function numberOption<Name extends string>(name: Name, given: string | undefined, least: number) {
  if (given === undefined) return {};
  const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
  if (value >= least) return { [name]: value };
  throw new CliError(USAGE, `--${name} takes a whole number from ${least}, not "${given}"`);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new CliError(BAD_FILE, `${path}: cannot be read (${code})`, { cause });
  }
}
