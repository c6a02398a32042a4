import type { Failure, Result } from '../core/result';
import { fail, ok } from '../core/result';
import { findSuspects } from '../core/text/suspects/find';
import type { Furniture } from '../core/text/model';
import type { DraftCase, SourceData } from '../core/casefile/draft';
import type { DraftBlock, ImportFailureCode } from './draft';
import { layOutBlocks } from './draft';
import { furnitureOf, sortLines } from './furniture';
import { isNumbered, recogniseHeadings } from './headings';
import { recogniseSource } from './source-data';

/** A title page has a few lines, such as author and date, that some programs put before the title. */
const TITLE_WITHIN = 5;

/** What a file says about itself, outside its text. */
export interface StatedSource {
  /** Empty where the file names none. */
  readonly title: string;
  /** Only what the file says. */
  readonly source: Partial<SourceData>;
}

/**
 * Makes a draft case of a document's blocks: page furniture is set aside, title and source data are recognised,
 * numbered lines become headings where the document marks none. `name` is the title of last resort, `aside` what
 * was set aside before. Fails with `import.empty` where nothing is left.
 */
export function draftFromBlocks(
  all: readonly DraftBlock[],
  name: string,
  stated: StatedSource,
  aside: readonly Furniture[] = [],
): Result<DraftCase, Failure<ImportFailureCode>> {
  const { title, blocks } = takeTitle(all.map(withoutWayBack).filter(({ text }) => text.trim() !== ''));
  const sorted = sortLines(blocks.map(({ text }) => text));
  // Only a page without headings of its own can have furniture and a title among its first lines.
  const recognised = recogniseSource(sorted);
  const taken = title === '' && stated.title === '' ? recognised.taken : new Set<number>();
  const kept = blocks.filter(
    (block, index) => block.kind !== 'paragraph' || (sorted[index]?.reason === null && !taken.has(index)),
  );
  const named = stated.title || title || (taken.size > 0 ? recognised.title : '') || name;
  const untitled = withoutTitle(kept, named);
  const hasHeadings = untitled.some(({ kind }) => kind === 'heading');
  const canonical = layOutBlocks(hasHeadings ? untitled : recogniseHeadings(untitled));
  if (canonical.blocks.length === 0) return fail('import.empty');
  const isParagraph = (index: number): boolean => blocks[index]?.kind === 'paragraph';
  return ok({
    title: named,
    source: { ...recognised.source, ...stated.source },
    text: canonical,
    furniture: [...aside, ...furnitureOf(sorted.filter((_, index) => isParagraph(index)))],
    suspects: findSuspects(canonical.text),
  });
}

/** Writers of notes end each with an arrow that leads back to its place. */
function withoutWayBack(block: DraftBlock): DraftBlock {
  return { ...block, text: block.text.replace(/\s*(?:↩\ufe0e?|↑)+$/u, '') };
}

/** Leaves out a heading near the start that only says the document's title again; never all there is. */
function withoutTitle(blocks: readonly DraftBlock[], title: string): readonly DraftBlock[] {
  const again = blocks
    .slice(0, TITLE_WITHIN)
    .findIndex(({ kind, text }) => kind === 'heading' && text.trim() === title.trim());
  return again === -1 || blocks.length === 1 ? blocks : blocks.filter((_, index) => index !== again);
}

/** A first heading that is the only one of its level names the document; the others move up one level. */
function takeTitle(blocks: readonly DraftBlock[]): {
  readonly title: string;
  readonly blocks: readonly DraftBlock[];
} {
  const [first, ...rest] = blocks;
  const isAlone = !rest.some(({ kind, level }) => kind === 'heading' && level === 1);
  const isTitle = first?.kind === 'heading' && first.level === 1 && !isNumbered(first.text);
  if (!isTitle || !isAlone || rest.length === 0) {
    return { title: '', blocks };
  }
  const lifted = rest.map((block) =>
    block.level === undefined ? block : { ...block, level: Math.max(1, block.level - 1) },
  );
  return { title: first.text, blocks: lifted };
}
