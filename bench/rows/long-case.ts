import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Block } from '../../src/core/text/model';
import { REPO } from '../launch';
import { createRandom, inventText } from './edited-text';

const LENGTH = 1_000_000;
const PARAGRAPH = 200;

/** A case of a million characters in five thousand paragraphs, every fiftieth of which is a heading. */
export function inventCase(): { readonly text: string; readonly blocks: readonly Block[] } {
  const sample: { text: string } = JSON.parse(
    readFileSync(path.join(REPO, 'resources/cases/wuhu-2022/text.json'), 'utf8'),
  );
  const words = inventText(sample.text.replaceAll('\n', ''), LENGTH, createRandom(7));
  const blocks: Block[] = [];
  const pieces: string[] = [];
  for (let at = 0; at < LENGTH; at += PARAGRAPH) {
    const start = blocks.length * (PARAGRAPH + 1);
    const isHeading = blocks.length % 50 === 0;
    blocks.push({
      id: `b${blocks.length + 1}`,
      start,
      end: start + PARAGRAPH,
      ...(isHeading ? { kind: 'heading', level: 1 } : { kind: 'paragraph' }),
    });
    pieces.push(words.slice(at, at + PARAGRAPH));
  }
  return { text: pieces.join('\n'), blocks };
}
