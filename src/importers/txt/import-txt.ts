import { findSuspects } from '../../core/text/suspects/find';
import type { Failure, Result } from '../../core/result';
import { fail, ok } from '../../core/result';
import { decodeText } from '../decode-text';
import type { DraftCase } from '../../core/casefile/draft';
import type { DraftBlock, ImportFailureCode } from '../draft';
import { furnitureOf, sortLines } from '../furniture';
import { recogniseHeadings } from '../headings';
import { layOutBlocks } from '../lay-out';
import { recogniseSource } from '../source-data';
import { unwrapLines } from '../unwrap';

/**
 * Makes a draft case of a plain text file. `name` is the file's name without its ending: the title if the
 * text does not open with one. Fails for an empty file (`import.empty`) and one that is no text (`import.notText`).
 */
export function importTxt(bytes: Uint8Array, name: string): Result<DraftCase, Failure<ImportFailureCode>> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  return draftFromPlainText(decoded.value.text, name);
}

/** Makes a draft case of plain text, one paragraph a line or broken at a fixed width. */
export function draftFromPlainText(
  text: string,
  name: string,
): Result<DraftCase, Failure<ImportFailureCode>> {
  const lines = text
    .normalize('NFC')
    // No-break and full-width spaces are layout in plain text.
    .replaceAll(/[\u00A0\u3000]/gu, ' ')
    .split(/\r\n|[\n\r\u2028\u2029\f\v]/u)
    .map((line) => line.replaceAll('\t', ' ').trim());
  const sorted = sortLines(unwrapLines(lines));
  const { title, source, taken } = recogniseSource(sorted);
  const paragraphs = sorted.flatMap(({ text: line, reason }, index): readonly DraftBlock[] =>
    reason === null && !taken.has(index) ? [{ kind: 'paragraph', text: line }] : [],
  );
  const canonical = layOutBlocks(recogniseHeadings(paragraphs));
  if (canonical.blocks.length === 0) return fail('import.empty');
  return ok({
    title: title === '' ? name : title,
    source,
    text: canonical,
    furniture: furnitureOf(sorted),
    suspects: findSuspects(canonical.text),
    pictures: [],
    comments: [],
    notices: [],
  });
}
