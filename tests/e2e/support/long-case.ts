import type { Block, Span } from '../../../src/core/text/model';

const SENTENCE = '机关党建工作围绕中心、建设队伍、服务群众，把责任落到每一个支部。';

/** The last paragraph of the long case, which is like no other. */
export const LAST = '全文到此为止。';

/** A million characters in five thousand paragraphs, which begin with their number: 第1段。 and so on. */
export function longCase(): { readonly text: string; readonly blocks: readonly Block[] } {
  const words = Array.from({ length: 5000 }, (_, index) =>
    `${firstSentence(index + 1)}${SENTENCE.repeat(7)}`.slice(0, 200),
  );
  const lines = [...words.slice(0, -1), LAST];
  const blocks: Block[] = [];
  let at = 0;
  for (const line of lines) {
    blocks.push({ id: `b${blocks.length + 1}`, kind: 'paragraph', start: at, end: at + line.length });
    at += line.length + 1;
  }
  return { text: lines.join('\n'), blocks };
}

/** What a paragraph of the long case begins with, counted from 1. */
export function firstSentence(paragraph: number): string {
  return `第${paragraph}段。`;
}

/** Where the first sentence of a paragraph stands, without its full stop. */
export function placeOfFirst(blocks: readonly Block[], paragraph: number): Span {
  const start = blocks[paragraph - 1]?.start ?? 0;
  return { start, end: start + firstSentence(paragraph).length - 1 };
}
