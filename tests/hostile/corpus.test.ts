import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { nodeSurroundings } from '../../src/cli/pdf-surroundings';
import { openPackage } from '../../src/core/casefile/open-package';
import { readPictureFacts } from '../../src/core/casefile/pictures';
import { readPackage } from '../../src/core/casefile/read';
import type { PackageText } from '../../src/core/casefile/schema';
import { writePackage } from '../../src/core/casefile/write';
import type { Failure, Result } from '../../src/core/result';
import { importFile } from '../../src/importers/import-file';
import { SAFE_ADDRESSES } from './addresses';
import { casePackage } from '../support/case-fixture';
import { hostileCorpus, type Sample } from './corpus';

const REASONS =
  /^(?:import\.(empty|notText|broken|archive|encrypted|tooLarge|tooDeep|picturesOnly|unreadableLetters|unknownFormat|misnamed|misnamedConvert|convertOfd)|casefile\.(archive|invalid|learning))$/;
const SAFE_TARGET = /^(?:https?:\/\/[^\s\p{Cc}\p{Cf}]+|mailto:[^\s?]+@[^\s]+|#[^\s]+)$/u;

const NOTHING_MORE = { errata: [], terms: [], questions: [] };

interface Read {
  readonly text: PackageText;
  readonly pictures: readonly { readonly bytes: Uint8Array }[];
}

/** As the app reads a file: packages as such, everything else by the importers. */
async function read({ name, bytes }: Sample): Promise<Result<Read, Failure>> {
  if (!name.endsWith('.andu')) {
    const imported = await importFile(bytes, name, nodeSurroundings);
    if (!imported.ok) return imported;
    const { text, furniture, pictures } = imported.value;
    return { ok: true, value: { text: { ...text, furniture }, pictures } };
  }
  const opened = openPackage(bytes);
  return opened.ok ? { ok: true, value: { ...opened.value, text: opened.value.pack.text } } : opened;
}

afterEach(() => vi.unstubAllGlobals());

it('answers every hostile or broken file with a sound draft or a reason, runs nothing and asks for nothing', async () => {
  const reached: string[] = [];
  for (const name of ['alert', 'confirm', 'prompt', 'fetch', 'XMLHttpRequest', 'WebSocket', 'Image'])
    vi.stubGlobal(name, (...args: readonly unknown[]) => reached.push(`${name} ${String(args[0])}`));
  const corpus = hostileCorpus();
  const outcomes = new Map<string, number>();
  const endings = new Map<string, number>();
  const kept = new Map<string, number>();
  for (const sample of corpus) {
    const { name } = sample;
    const answer = await read(sample);
    const outcome = answer.ok ? 'read' : answer.error.code;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    endings.set(path.extname(name), (endings.get(path.extname(name)) ?? 0) + 1);
    if (!answer.ok) {
      expect(answer.error.code, name).toMatch(REASONS);
      continue;
    }
    const { text, blocks } = answer.value.text;
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n'), name).toBe(text);
    const targets = blocks.flatMap(({ inlines = [] }) => inlines.flatMap(({ target }) => target ?? []));
    expect(
      targets.filter((target) => !SAFE_TARGET.test(target)),
      name,
    ).toEqual([]);
    expect(
      answer.value.pictures.filter(({ bytes }) => readPictureFacts(bytes) === null),
      name,
    ).toEqual([]);
    const travelled = readPackage(
      writePackage({ ...casePackage(), ...NOTHING_MORE, text: answer.value.text }),
    );
    expect(travelled.ok ? 'a sound package' : travelled.error, name).toBe('a sound package');
    for (const target of targets) kept.set(target, (kept.get(target) ?? 0) + 1);
  }
  expect(reached).toEqual([]);
  expect(corpus.length).toBeGreaterThanOrEqual(300);
  // Else nothing was proved of those that were not kept.
  for (const address of SAFE_ADDRESSES) expect(kept.get(address) ?? 0, address).toBeGreaterThan(100);
  const links = [...kept.values()].reduce((sum, count) => sum + count, 0);
  console.log(
    `hostile corpus: ${corpus.length} files, ${links} links kept;`,
    Object.fromEntries(endings),
    Object.fromEntries(outcomes),
  );
}, 180_000);
