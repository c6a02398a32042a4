import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DraftCase } from '../../core/casefile/draft';
import type { Failure, Result } from '../../core/result';
import { fail, ok } from '../../core/result';
import type { DraftBlock, ImportFailureCode } from '../draft';
import { draftFromBlocks } from '../draft-from-blocks';
import { setMarginsAside } from './margins';
import type { OutlineEntry } from './pdf-blocks';
import { blocksOfPages } from './pdf-blocks';
import { rowsOf } from './page-lines';
import { runsOf } from './page-runs';
import { unifyRadicals } from './radicals';
import type { PageRows } from './margins';
import type { TellProgress } from '../../core/casefile/import-progress';

/** What the parser needs of where it runs. */
export interface PdfSurroundings {
  /** Gives a character map by its file's name, such as `GBK-EUC-H.bcmap`: files without maps of their own name these. */
  readCMap(name: string): Promise<Uint8Array>;
  /** Brings the parser into this thread, where it does not see to that itself, as it does on Node. */
  loadParser(): Promise<void>;
  /** Is told of each page that was read. */
  readonly tell?: TellProgress;
}

/** The most pages that are read. */
const MAX_PAGES = 5000;
const PDF_MAGIC = '%PDF-';
/** The signature stands within the first kilobyte (ISO 32000-2, 7.5.2, as readers take it). */
const MAGIC_WITHIN = 1024;
/** A page of text has more characters than this on average; a scanned one a stray number. */
const FEWEST_CHARACTERS = 12;

const PAINTS = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
]);

type Imported = Result<DraftCase, Failure<ImportFailureCode>>;

/**
 * Makes a draft case of a PDF's text: columns in reading order, paragraphs made whole across lines and pages,
 * headers, footers and page numbers set aside, tables, notes, headings by the outline or by size.
 *
 * @returns `import.encrypted` for a password, `import.picturesOnly` for a scan, `import.unreadableLetters` where the
 *   fonts don't say which letters they draw, `import.tooLarge`, `import.broken`
 */
export async function importPdf(
  bytes: Uint8Array,
  name: string,
  surroundings: PdfSurroundings,
): Promise<Imported> {
  if (!String.fromCharCode(...bytes.subarray(0, MAGIC_WITHIN)).includes(PDF_MAGIC))
    return fail('import.broken');
  await surroundings.loadParser();
  const opened = await open(bytes, surroundings);
  if (!opened.ok) return opened;
  // A page tree that loops, or a page that is none, shows only now; the parser has no code for either.
  const drafted = await draftOf(opened.value, name, surroundings.tell).catch(() => fail('import.broken'));
  await opened.value.loadingTask.destroy();
  return drafted;
}

/** Only text is wanted: nothing is drawn, no font is loaded, no script of the document is run. */
async function open(
  bytes: Uint8Array,
  { readCMap }: PdfSurroundings,
): Promise<Result<PDFDocumentProxy, Failure<ImportFailureCode>>> {
  class OwnData {
    fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
      if (kind !== 'cMapUrl') throw new Error(`Not needed for text: ${filename}`);
      return readCMap(filename);
    }
  }
  try {
    // The parser keeps what it is given, and may detach it.
    const data = bytes.slice();
    return ok(
      await getDocument({
        data,
        BinaryDataFactory: OwnData,
        cMapUrl: 'cmaps/',
        useWorkerFetch: false,
        useSystemFonts: false,
        disableFontFace: true,
        useWasm: false,
        isOffscreenCanvasSupported: false,
        isImageDecoderSupported: false,
        verbosity: 0,
      }).promise,
    );
  } catch (error) {
    return fail(
      error instanceof Error && error.name === 'PasswordException' ? 'import.encrypted' : 'import.broken',
    );
  }
}

async function draftOf(
  document: PDFDocumentProxy,
  name: string,
  tell: TellProgress | undefined,
): Promise<Imported> {
  if (document.numPages > MAX_PAGES) return fail('import.tooLarge', { limit: MAX_PAGES });
  const pages: PageRows[] = [];
  const scanned: number[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { runs, height } = await runsOf(page);
    pages.push({ height, rows: rowsOf(runs, number - 1) });
    const length = runs.reduce((sum, { text }) => sum + text.length, 0);
    if (length < FEWEST_CHARACTERS && (await hasPicture(page))) scanned.push(number);
    page.cleanup();
    tell?.({ phase: 'pages', done: number, total: document.numPages });
  }
  tell?.({ phase: 'arranging' });
  const words = pages.flatMap(({ rows }) => rows.flat().map(({ text }) => text)).join('');
  if (words.length < FEWEST_CHARACTERS * pages.length) return fail('import.picturesOnly');
  const unknown = words.match(/[\p{Co}\ufffd\p{Cc}]/gu)?.length ?? 0;
  if (unknown > words.length / 4) return fail('import.unreadableLetters');
  const { pages: kept, aside } = setMarginsAside(pages);
  const blocks = blocksOfPages(kept, await outlineOf(document));
  const title = await titleOf(document, blocks);
  return draftFromBlocks(blocks, name, {
    title,
    source: {},
    aside: aside.map((text) => ({ text, reason: 'repeated' })),
    notices: scanned.length === 0 ? [] : [{ kind: 'scannedPages', pages: scanned }],
  });
}

/** Asked of pages that have next to no words: those without a picture are empty. */
async function hasPicture(page: PDFPageProxy): Promise<boolean> {
  try {
    const { fnArray } = await page.getOperatorList();
    return fnArray.some((act: number) => PAINTS.has(act));
  } catch {
    // A picture that can't be decoded is one.
    return true;
  }
}

/** The title that the file states, if one of its first paragraphs is it: programs write their own names there. */
async function titleOf(document: PDFDocumentProxy, blocks: readonly DraftBlock[]): Promise<string> {
  const { info } = await document.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' ? unifyRadicals(info.Title.trim()) : '';
  const spaceless = (words: string) => words.replace(/\s/gu, '');
  return blocks.slice(0, 5).some(({ text }) => spaceless(text) === spaceless(title)) ? title : '';
}

async function outlineOf(document: PDFDocumentProxy): Promise<readonly OutlineEntry[]> {
  type Entries = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;
  const flatten = (entries: Entries, depth: number): readonly OutlineEntry[] =>
    depth > 5 ? [] : entries.flatMap(({ title, items }) => [{ title, depth }, ...flatten(items, depth + 1)]);
  return flatten((await document.getOutline()) ?? [], 0);
}
