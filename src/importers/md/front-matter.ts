import type { Root } from 'mdast';
import { parse } from 'yaml';
import { z } from 'zod';
import type { StatedSource } from '../draft-from-blocks';
import { readDate } from '../source-data';

const words = z.union([
  z.string(),
  z.number(),
  z.date().transform((date) => date.toISOString().slice(0, 10)),
]);
const list = z.union([z.array(words), words.transform((one) => [one])]);

const NAMES = {
  title: ['title', '标题'],
  authorBody: ['author', 'authors', '作者', '单位'],
  publisher: ['publisher', 'source', '来源'],
  date: ['date', 'published', '日期', '发布日期'],
  editors: ['editor', 'editors', '编辑', '责编'],
} as const;

/** Reads the YAML at the head of a Markdown file as source data; keys it does not know are left. Broken YAML counts as none. */
export function readFrontMatter(root: Root): StatedSource {
  const [first] = root.children;
  const fields = first?.type === 'yaml' ? readYaml(first.value) : new Map<string, unknown>();
  const read = (field: keyof typeof NAMES): readonly string[] =>
    NAMES[field].flatMap((name) => list.safeParse(fields.get(name)).data ?? []).map(String);
  const authorBody = read('authorBody').join('、');
  const [publisher] = read('publisher');
  const publishedAt = readDate(read('date')[0] ?? '');
  const editors = read('editors');
  return {
    title: read('title')[0]?.normalize('NFC') ?? '',
    source: {
      ...(authorBody === '' ? {} : { authorBody }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(publishedAt === '' ? {} : { publishedAt }),
      ...(editors.length === 0 ? {} : { editors }),
    },
  };
}

function readYaml(yaml: string): ReadonlyMap<string, unknown> {
  try {
    // Aliases can grow without bound; nothing here needs them.
    const value: unknown = parse(yaml, { maxAliasCount: 0 });
    return new Map(Object.entries(z.record(z.string(), z.unknown()).parse(value)));
  } catch {
    return new Map();
  }
}
