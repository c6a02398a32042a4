import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { Failure, Result } from '../../core/result';
import { fail, ok } from '../../core/result';
import { findSuspects } from '../../core/text/suspects/find';
import { decodeText } from '../decode-text';
import type { DraftBlock, DraftCase, ImportFailureCode } from '../draft';
import { layOutBlocks } from '../draft';
import { furnitureOf, sortLines } from '../furniture';
import { recogniseHeadings } from '../headings';
import { recogniseSource } from '../source-data';
import { blocksOf } from './blocks';
import { readFrontMatter } from './front-matter';

/** The largest Markdown file that is read, in bytes; parsing takes about 40 times its size in memory. */
const MAX_MARKDOWN_BYTES = 16 * 1024 * 1024;

/**
 * Makes a draft case of a Markdown file (CommonMark, GFM, YAML front matter). The canonical text is its plain
 * words. `name` is the file's name without its ending: the title if there is none. Fails as `importTxt` does.
 */
export function importMd(bytes: Uint8Array, name: string): Result<DraftCase, Failure<ImportFailureCode>> {
  if (bytes.length > MAX_MARKDOWN_BYTES) return fail('import.tooLarge', { limit: MAX_MARKDOWN_BYTES });
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const root = fromMarkdown(decoded.value.text.normalize('NFC'), {
    extensions: [gfm(), frontmatter(['yaml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  });
  const front = readFrontMatter(root);
  const { title, blocks } = takeTitle(blocksOf(root).filter(({ text }) => text !== ''));
  const sorted = sortLines(blocks.map(({ text }) => text));
  // Only a page without Markdown headings can have furniture and a title among its first lines.
  const recognised = recogniseSource(sorted);
  const taken = title === '' && front.title === '' ? recognised.taken : new Set<number>();
  const kept = blocks.filter(
    (block, index) => block.kind !== 'paragraph' || (sorted[index]?.reason === null && !taken.has(index)),
  );
  const hasHeadings = kept.some(({ kind }) => kind === 'heading');
  const canonical = layOutBlocks(hasHeadings ? kept : recogniseHeadings(kept));
  if (canonical.blocks.length === 0) return fail('import.empty');
  const isParagraph = (index: number): boolean => blocks[index]?.kind === 'paragraph';
  return ok({
    title: front.title || title || (taken.size > 0 ? recognised.title : '') || name,
    source: { ...recognised.source, ...front.source },
    text: canonical,
    furniture: furnitureOf(sorted.filter((_, index) => isParagraph(index))),
    suspects: findSuspects(canonical.text),
  });
}

/** A first heading that is the only one of its level names the document; the others move up one level. */
function takeTitle(blocks: readonly DraftBlock[]): {
  readonly title: string;
  readonly blocks: readonly DraftBlock[];
} {
  const [first, ...rest] = blocks;
  const isAlone = !rest.some(({ kind, level }) => kind === 'heading' && level === 1);
  if (first?.kind !== 'heading' || first.level !== 1 || !isAlone || rest.length === 0) {
    return { title: '', blocks };
  }
  const lifted = rest.map((block) =>
    block.level === undefined ? block : { ...block, level: Math.max(1, block.level - 1) },
  );
  return { title: first.text, blocks: lifted };
}
