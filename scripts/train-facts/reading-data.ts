import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js/t2cn';
import { z } from 'zod';

/** Where a paragraph is from. */
export type Corpus = 'cmrc' | 'drcd' | 'xquad';

/** A paragraph that people asked questions about, with their answers: one list of references a question. */
export interface AskedParagraph {
  readonly corpus: Corpus;
  /** Paragraphs of one article are never parted by the folds. */
  readonly article: string;
  readonly text: string;
  readonly questions: readonly (readonly string[])[];
}

/** Not everybody has it: what can be measured and trained without it is. */
const XQUAD = 'xquad.zh.json';

/** Han characters and full-width marks, between which no text that people write has white space. */
const HAN = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef\\u2014\\u2018-\\u201d\\u2026]';
const BESIDE_HAN = new RegExp(`(?<=${HAN})\\s+|\\s+(?=${HAN})`, 'gu');

const squad = z.object({
  data: z.array(
    z.object({
      title: z.string().optional(),
      paragraphs: z.array(
        z.object({
          id: z.string().optional(),
          context: z.string(),
          qas: z.array(z.object({ answers: z.array(z.object({ text: z.string() })) })),
        }),
      ),
    }),
  ),
});

/**
 * CMRC 2018 trial and DRCD dev (converted to Simplified) from a folder, and the Chinese part of XQuAD where it is there.
 * Throws an Error that says where the files can be had when one of the first two is missing.
 */
export function readAskedParagraphs(folder: string): AskedParagraph[] {
  const toSimplified = Converter({ from: 'tw', to: 'cn' });
  return [
    ...readFile(join(folder, 'cmrc2018_trial.json'), 'cmrc', (text) => text),
    ...readFile(join(folder, 'DRCD_dev.json'), 'drcd', toSimplified),
    ...(existsSync(join(folder, XQUAD)) ? readFile(join(folder, XQUAD), 'xquad', withoutMarkers) : []),
  ];
}

function readFile(path: string, corpus: Corpus, convert: (text: string) => string): AskedParagraph[] {
  if (!existsSync(path)) throw new Error(`${path} is missing: see docs/quiz.md, "Data", for where to get it`);
  const { data } = squad.parse(JSON.parse(readFileSync(path, 'utf8')));
  return data.flatMap(({ title, paragraphs }, index) =>
    paragraphs.map(({ context, qas }) => ({
      corpus,
      article: title ?? `${corpus}-${index}`,
      text: convert(context).normalize('NFC'),
      questions: qas.map(({ answers }) => answers.map(({ text }) => convert(text).normalize('NFC'))),
    })),
  );
}

/**
 * Without white space beside Chinese characters and marks. In XQuAD it stands where the translators had the answers
 * marked (before four in five of them), so that it would tell where they are.
 */
function withoutMarkers(text: string): string {
  return text.trim().replace(BESIDE_HAN, '');
}

/** A paragraph as the one block of a text. */
export function asText(text: string): {
  text: string;
  blocks: { id: string; kind: 'paragraph'; start: number; end: number }[];
} {
  return { text, blocks: [{ id: 'p', kind: 'paragraph', start: 0, end: text.length }] };
}
