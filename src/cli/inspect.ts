import { parseArgs } from 'node:util';
import { findSuspects } from '../core/text/suspects/find';
import { CliError, USAGE } from './cli-error';
import type { LoadedCase } from './load-case';
import { loadCase } from './load-case';

/** `andu inspect <file|case-id> [--json]`: what the program makes of a case, on standard output. */
export async function runInspect(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [target, ...others] = positionals;
  if (target === undefined || others.length > 0) {
    throw new CliError(USAGE, 'inspect takes one file or case id: andu inspect <file|case-id> [--json]');
  }
  const inspected = inspectCase(await loadCase(target));
  process.stdout.write(values.json ? `${JSON.stringify(inspected)}\n` : describeInspected(inspected));
}

/** What `inspect --json` prints. Offsets are UTF-16 code units into `text`, the corrected revision. */
export function inspectCase({ title, source, text, furniture }: LoadedCase) {
  const suspects = findSuspects(text.text);
  return { title, source, text: text.text, blocks: text.blocks, furniture, suspects };
}

function describeInspected({
  title,
  source,
  text,
  blocks,
  furniture,
  suspects,
}: ReturnType<typeof inspectCase>) {
  const { authorBody, publisher, publishedAt, editors } = source;
  const lines = [
    title,
    [authorBody, publisher, publishedAt, editors.join('、')].filter((part) => part !== '').join(' | '),
    `${text.length} code units, ${blocks.length} blocks`,
    '',
    ...blocks
      .filter(({ kind }) => kind === 'heading')
      .map(({ level = 1, start, end }) => `${'  '.repeat(level - 1)}${text.slice(start, end)}`),
    '',
    `set aside: ${furniture.length}`,
    ...furniture.map(({ text: words, reason }) => `  ${reason}: ${words}`),
    `to look at: ${suspects.length}`,
    ...suspects.map(({ start, end, text: words, reason }) => `  ${start}-${end} ${reason}: ${words}`),
  ];
  return `${lines.join('\n')}\n`;
}
