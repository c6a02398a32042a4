import { afterEach, expect, it, vi } from 'vitest';
import { nodeSurroundings } from '../../src/cli/pdf-surroundings';
import { importFile } from '../../src/importers/import-file';
import { hostileCorpus } from './corpus';

const REASONS =
  /^import\.(empty|notText|broken|archive|encrypted|tooLarge|tooDeep|picturesOnly|unreadableLetters|unknownFormat|misnamed|misnamedConvert|convertOfd)$/;
const SAFE_TARGET = /^(?:https?:|mailto:|#)/u;

afterEach(() => vi.unstubAllGlobals());

it('answers every hostile or broken file with a sound draft or a reason, runs nothing and asks for nothing', async () => {
  const reached: string[] = [];
  for (const name of ['alert', 'confirm', 'prompt', 'fetch', 'XMLHttpRequest', 'WebSocket'])
    vi.stubGlobal(name, (...args: readonly unknown[]) => reached.push(`${name} ${String(args[0])}`));
  const corpus = hostileCorpus();
  const outcomes = new Map<string, number>();
  for (const { name, bytes } of corpus) {
    const imported = await importFile(bytes, name, nodeSurroundings);
    const outcome = imported.ok ? 'draft' : imported.error.code;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (!imported.ok) {
      expect(imported.error.code, name).toMatch(REASONS);
      continue;
    }
    const { text, blocks } = imported.value.text;
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n'), name).toBe(text);
    const targets = blocks.flatMap(({ inlines = [] }) => inlines.flatMap(({ target }) => target ?? []));
    expect(
      targets.filter((target) => !SAFE_TARGET.test(target)),
      name,
    ).toEqual([]);
  }
  expect(reached).toEqual([]);
  expect(corpus.length).toBeGreaterThanOrEqual(300);
  console.log(`hostile corpus: ${corpus.length} files;`, Object.fromEntries(outcomes));
}, 120_000);
