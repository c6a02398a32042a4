import type { DraftBlock } from './draft';

/** How the words under a picture begin. */
const CAPTION = /^(?:图|插图|照片|Figure|Fig\.|Photo)\s*[\d一二三四五六七八九十]/iu;
const LONGEST_CAPTION = 80;
const HAN = /\p{Script=Han}/u;

/**
 * Gives pictures without words the caption that follows them, else a number: every block of a text has words, and a
 * picture without any would not be there. A description that stands under its picture again is said once.
 */
export function captionFigures(all: readonly DraftBlock[]): readonly DraftBlock[] {
  const blocks = all.filter((block, index) => !saysAgain(block, all[index - 1]));
  const isWordless = (block: DraftBlock | undefined) =>
    block?.kind === 'figure' && block.asset !== undefined && block.text.trim() === '';
  const isChinese = blocks.some(({ text }) => HAN.test(text));
  let count = 0;
  return blocks.flatMap((block, index): readonly DraftBlock[] => {
    if (block.asset !== undefined) count += 1;
    const next = blocks[index + 1];
    if (isWordless(block)) {
      if (isCaption(next)) return [{ ...next, kind: 'figure', ...assetOf(block) }];
      return [{ ...block, text: isChinese ? `图${count}` : `Figure ${count}` }];
    }
    return isCaption(block) && isWordless(blocks[index - 1]) ? [] : [block];
  });
}

/** Some programs write a picture's description under it as well. */
function saysAgain(block: DraftBlock, before: DraftBlock | undefined): boolean {
  return block.kind === 'paragraph' && before?.asset !== undefined && before.text === block.text;
}

function assetOf({ asset }: DraftBlock): Pick<DraftBlock, 'asset'> {
  return asset === undefined ? {} : { asset };
}

function isCaption(block: DraftBlock | undefined): block is DraftBlock {
  return block?.kind === 'paragraph' && block.text.length <= LONGEST_CAPTION && CAPTION.test(block.text);
}
