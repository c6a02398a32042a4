import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What is read of a SQuAD-style file. */
const reading = z.object({
  data: z.array(z.object({ paragraphs: z.array(z.object({ context: z.string() })) })),
});

const SENTENCE = /[^。！？；\n]+[。！？；]?/gu;

/**
 * Paragraphs of real sentences, Simplified and Traditional, in an order of their own, up to a size in bytes of
 * UTF-8: words and their frequencies are those of the language, only sentences come up several times.
 *
 * @param folder with CMRC 2018 (trial) and DRCD (dev)
 */
export function readCorpus(folder: string, bytes: number, random: () => number): readonly string[] {
  const sentences = ['cmrc2018_trial.json', 'DRCD_dev.json'].flatMap((file) =>
    readContexts(folder, file).flatMap((context) => context.match(SENTENCE) ?? []),
  );
  const paragraphs: string[] = [];
  for (let size = 0; size < bytes; ) {
    const count = 3 + Math.floor(random() * 4);
    const paragraph = Array.from(
      { length: count },
      () => sentences[Math.floor(random() * sentences.length)] ?? '',
    ).join('');
    paragraphs.push(paragraph);
    size += Buffer.byteLength(paragraph);
  }
  return paragraphs;
}

/** The paragraphs of a reading-comprehension set in SQuAD's form, in their order. */
export function readContexts(folder: string, file: string): readonly string[] {
  return reading
    .parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
    .data.flatMap(({ paragraphs }) => paragraphs.map(({ context }) => context));
}
