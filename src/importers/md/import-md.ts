import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { Failure, Result } from '../../core/result';
import { decodeText } from '../decode-text';
import type { DraftCase } from '../../core/casefile/draft';
import type { ImportFailureCode } from '../draft';
import { draftFromBlocks } from '../draft-from-blocks';
import { PictureBox } from '../picture-box';
import { blocksOf } from './blocks';
import { readFrontMatter } from './front-matter';

/**
 * Makes a draft case of a Markdown file (CommonMark, GFM, YAML front matter). The canonical text is its plain
 * words. `name` is the file's name without its ending: the title if there is none. Fails as `importTxt` does.
 */
export function importMd(bytes: Uint8Array, name: string): Result<DraftCase, Failure<ImportFailureCode>> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const root = fromMarkdown(decoded.value.text.normalize('NFC'), {
    extensions: [gfm(), frontmatter(['yaml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  });
  const pictures = new PictureBox();
  const { blocks, aside } = blocksOf(root, pictures);
  return draftFromBlocks(blocks, name, { ...readFrontMatter(root), aside, pictures });
}
