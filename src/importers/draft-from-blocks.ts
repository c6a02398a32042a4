import type { Failure, Result } from '../core/result';
import { fail, ok } from '../core/result';
import { describeSpan } from '../core/annotations/describe';
import { findSuspects } from '../core/text/suspects/find';
import type { Furniture } from '../core/text/model';
import type { DraftCase, DraftComment, DraftNotice, SourceData } from '../core/casefile/draft';
import { captionFigures } from './caption-figures';
import { condense } from './condense';
import type { DraftBlock, ImportFailureCode } from './draft';
import { furnitureOf, sortLines, sortOutside } from './furniture';
import { isNumbered, recogniseHeadings } from './headings';
import { layOut } from './lay-out';
import { numberNotes } from './notes';
import type { PictureBox } from './picture-box';
import { recogniseSource } from './source-data';
import { sliceWords } from './words';

/** A title page has a few lines, such as author and date, that some programs put before the title. */
const TITLE_WITHIN = 5;

/** What is longer is a text, not a title. */
const LONGEST_TITLE = 300;
const TITLE_KINDS: ReadonlySet<DraftBlock['kind']> = new Set(['paragraph', 'heading']);

/** What somebody says in a comment. */
export type CommentWords = Pick<DraftComment, 'author' | 'words'>;

/** What a file says and holds beside its text. */
export interface StatedSource {
  /** Empty where the file names none. */
  readonly title: string;
  /** Only what the file says. */
  readonly source: Partial<SourceData>;
  /** What was set aside while it was read. */
  readonly aside?: readonly Furniture[];
  readonly pictures?: PictureBox;
  /** Words of comments, by the names that mark their places. */
  readonly comments?: ReadonlyMap<string, CommentWords>;
  readonly notices?: readonly DraftNotice[];
}

/**
 * Makes a draft case of a document's blocks: page furniture is set aside, title and source data are recognised,
 * numbered lines become headings, notes are numbered, figures get words. `name` is the title of last resort. Fails with
 * `import.empty` where nothing is left.
 */
export function draftFromBlocks(
  all: readonly DraftBlock[],
  name: string,
  { title: statedTitle, source, aside = [], pictures, comments, notices = [] }: StatedSource,
): Result<DraftCase, Failure<ImportFailureCode>> {
  const read = captionFigures(numberNotes(all.map(withoutWayBack)));
  const { title, blocks } = takeTitle(read.filter(hasContent));
  const sorted = sortLines(blocks.map(({ text }) => text));
  // Only a page without headings of its own can have furniture and a title among its first lines.
  const outside = sortOutside(aside);
  const says = blocks.find(({ text }) => text.trim() !== '')?.text.trim() ?? '';
  const isTitled = title !== '' || (statedTitle !== '' && says !== statedTitle.trim());
  const recognised = recogniseSource(sorted, { isTitled, outside });
  const isTitleLike = [...recognised.taken].every((index) => TITLE_KINDS.has(blocks[index]?.kind ?? 'table'));
  const taken = title === '' && statedTitle === '' && isTitleLike ? recognised.taken : new Set<number>();
  const kept = blocks.filter(
    (block, index) => block.kind !== 'paragraph' || (sorted[index]?.reason === null && !taken.has(index)),
  );
  const found = statedTitle || title || (taken.size > 0 ? recognised.title : '') || name;
  const named = found.slice(0, LONGEST_TITLE);
  const again = kept.filter((block, index) => saysTitle(block, index, named));
  const untitled = kept.filter((block) => !again.includes(block));
  // A title that the text says in no other place was taken from the first of these.
  const isTitleApart =
    title !== '' || blocks.some(({ kind }, index) => kind === 'paragraph' && taken.has(index));
  const { canonical, comments: places } = layOut(
    liftHeadings(recogniseHeadings(untitled.length > 0 ? untitled : kept)),
  );
  if (canonical.blocks.length === 0) return fail('import.empty');
  const isParagraph = (index: number): boolean => blocks[index]?.kind === 'paragraph';
  const used = new Set(canonical.blocks.flatMap(({ asset }) => asset ?? []));
  return ok({
    title: named,
    source: { ...recognised.source, ...source },
    text: canonical,
    furniture: condense([
      ...outside,
      ...furnitureOf(sorted.filter((_, index) => isParagraph(index))),
      ...(untitled.length > 0 ? again.slice(isTitleApart ? 0 : 1).map(repeated) : []),
      ...(pictures?.leftOut ?? []),
    ]),
    suspects: findSuspects(canonical.text),
    pictures: pictures?.pick(used) ?? [],
    comments: [...places].flatMap(([key, span]) => {
      const comment = comments?.get(key);
      return comment === undefined ? [] : [{ ...describeSpan(canonical.text, span, 0), ...comment }];
    }),
    notices,
  });
}

function hasContent({ text, asset }: DraftBlock): boolean {
  return text.trim() !== '' || asset !== undefined;
}

/** Writers of notes end each with an arrow that leads back to its place. */
function withoutWayBack(block: DraftBlock): DraftBlock {
  const end = block.text.search(/\s*(?:↩\ufe0e?|↑)+$/u);
  return end === -1 ? block : { ...block, inlines: [], ...sliceWords(block, 0, end) };
}

function repeated({ text }: DraftBlock): Furniture {
  return { text, reason: 'repeated' };
}

/** True for a heading near the start that only says the document's title again. */
function saysTitle({ kind, text }: DraftBlock, index: number, title: string): boolean {
  return index < TITLE_WITHIN && kind === 'heading' && text.trim() === title.trim();
}

/** The highest headings below the title are of level 1, wherever the title came from. */
function liftHeadings(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  // A long text has more headings than a call takes arguments.
  const highest = blocks.reduce(
    (least, { kind, level }) => (kind === 'heading' ? Math.min(least, level ?? 1) : least),
    Number.POSITIVE_INFINITY,
  );
  if (highest === 1 || !Number.isFinite(highest)) return blocks;
  return blocks.map((block) =>
    block.kind === 'heading' ? { ...block, level: (block.level ?? 1) - highest + 1 } : block,
  );
}

/** A first heading that is the only one of its level names the document; the others move up one level. */
function takeTitle(blocks: readonly DraftBlock[]): {
  readonly title: string;
  readonly blocks: readonly DraftBlock[];
} {
  const [first, ...rest] = blocks;
  const isAlone = !rest.some(({ kind, level }) => kind === 'heading' && level === 1);
  const isTitle =
    first?.kind === 'heading' &&
    first.level === 1 &&
    first.text.length <= LONGEST_TITLE &&
    !isNumbered(first.text);
  if (!isTitle || !isAlone || rest.length === 0) {
    return { title: '', blocks };
  }
  const lifted = rest.map((block) =>
    block.level === undefined ? block : { ...block, level: Math.max(1, block.level - 1) },
  );
  return { title: first.text, blocks: lifted };
}
