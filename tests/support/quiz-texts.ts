import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { applyErrata } from '../../src/core/errata/apply';
import type { BankInput } from '../../src/core/quiz/build-bank';
import { loadCase } from '../../src/cli/load-case';

const FIXTURES = 'tests/fixtures/texts';
const squad = z.object({
  data: z.array(z.object({ paragraphs: z.array(z.object({ context: z.string() })) })),
});

/** A text to build a bank of, by the name it is asked for with. */
export interface NamedText extends Pick<BankInput, 'source' | 'avoid' | 'notes'> {
  readonly name: string;
}

/** The embedded case as corrected, with the places that must not be asked about. */
export async function embeddedCase(): Promise<NamedText> {
  const { received, text, errata, pack } = await loadCase('wuhu-2022');
  return { name: 'case', source: text, avoid: applyErrata(received, errata).marks, notes: pack?.terms ?? [] };
}

/** The texts of `tests/fixtures/texts`, read as the app reads a text file. */
export async function fixtureTexts(): Promise<readonly NamedText[]> {
  const names = ['law', 'report', 'speech', 'typical-cases', 'communique', 'community-case'];
  return Promise.all(
    names.map(async (name) => ({ name, source: (await loadCase(join(FIXTURES, `${name}.txt`))).text })),
  );
}

/** The English text beside them, which is no official prose in Chinese and not measured with it. */
export async function englishFixture(): Promise<NamedText> {
  return { name: 'english', source: (await loadCase(join(FIXTURES, 'english.txt'))).text };
}

/** The paragraphs of CMRC 2018 trial and of DRCD dev (in Traditional characters) in `folder`, in order. */
export function corpusParagraphs(folder: string): Readonly<Record<'cmrc' | 'drcd', readonly string[]>> {
  const read = (file: string): readonly string[] =>
    squad
      .parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
      .data.flatMap(({ paragraphs }) => paragraphs.map(({ context }) => context.normalize('NFC')));
  return { cmrc: read('cmrc2018_trial.json'), drcd: read('DRCD_dev.json') };
}

/** Paragraphs as one text, a block each. Line breaks inside a paragraph become spaces. */
export function textOfParagraphs(name: string, paragraphs: readonly string[]): NamedText {
  let at = 0;
  const lines = paragraphs.map((paragraph) => paragraph.replaceAll('\n', ' '));
  const blocks = lines.map((line, index) => {
    const start = at;
    at += line.length + 1;
    return { id: `p${index}`, kind: 'paragraph' as const, start, end: start + line.length };
  });
  return { name, source: { text: lines.join('\n'), blocks } };
}
