import { Util, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Run } from './page-lines';
import { unifyRadicals } from './radicals';

/** Text drawn at a slant is a watermark or a stamp, and upright text at the edge a seal: neither is read. */
const LEVEL = 0.05;

/**
 * The words that a page draws level, once it is turned as its reader sees it, and the page's height. Spaces that the
 * parser puts in for gaps are left out, since gaps are looked at again.
 */
export async function runsOf(
  page: PDFPageProxy,
): Promise<{ readonly runs: readonly Run[]; readonly height: number }> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: false });
  const runs: Run[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a = 0, b = 0, c = 0, d = 0, left = 0, baseline = 0]: readonly number[] = Util.transform(
      viewport.transform,
      item.transform,
    );
    const size = Math.hypot(c, d);
    if (Math.abs(b) > LEVEL * Math.abs(a) || size === 0) continue;
    runs.push({
      text: unifyRadicals(item.str).replace(/\p{Cc}/gu, '\ufffd'),
      left,
      right: left + item.width,
      baseline,
      size: Math.round(size * 4) / 4,
    });
  }
  return { runs, height: viewport.height };
}
