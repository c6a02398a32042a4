import { z } from 'zod';
import type { Block, CanonicalText } from '../core/text/model';
import { BAD_FILE, CliError } from './cli-error';

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** One text of a JSONL file. */
export interface TextLine {
  readonly id: string | number;
  readonly source: CanonicalText;
}

/** Reads `{id, text}` lines one after the other; empty lines are skipped. Throws CliError that names file and line. */
export function* readLines(path: string, content: string): Generator<TextLine> {
  for (const [index, line] of content
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const parsed = lineSchema.safeParse(parseJson(line));
    if (!parsed.success) {
      const { path: field = [], message = '' } = parsed.error.issues[0] ?? {};
      const where = field.length === 0 ? '' : ` field ${field.join('.')}:`;
      throw new CliError(BAD_FILE, `${path}: line ${index + 1}:${where} ${message}`);
    }
    yield { id: parsed.data.id, source: paragraphsOf(parsed.data.text) };
  }
}

/**
 * Plain text as paragraphs, one a line. The text itself stays as given, so that offsets into it hold: it is not
 * normalised, and white space is only left out of the blocks.
 */
export function paragraphsOf(text: string): CanonicalText {
  const blocks: Block[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    const words = line.trim();
    if (words === '') continue;
    const start = index + line.indexOf(words);
    blocks.push({ id: `p${blocks.length + 1}`, kind: 'paragraph', start, end: start + words.length });
  }
  return { text, blocks };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
