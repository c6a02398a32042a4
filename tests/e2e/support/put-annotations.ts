import type { Page } from '@playwright/test';
import { describeSpan } from '../../../src/core/annotations/describe';
import type { AnnotationKind, HighlightColor } from '../../../src/core/annotations/model';
import type { Span } from '../../../src/core/text/model';

/** A mark to put into the database: its words, and what it is. A yellow highlight without a note where not said. */
export interface NewMark extends Span {
  readonly kind?: AnnotationKind;
  readonly color?: HighlightColor;
  readonly note?: string;
}

/** Puts marks of revision 0 of a case into the database of the page, all at once; the reader is not open there. */
export async function putAnnotations(
  page: Page,
  caseId: string,
  text: string,
  marks: readonly NewMark[],
): Promise<void> {
  const rows = marks.map(({ start, end, kind = 'highlight', color = 'yellow', note = '' }, index) => ({
    id: `${caseId}-mark-${index + 1}`,
    caseId,
    kind,
    color,
    selectors: describeSpan(text, { start, end }, 0),
    note,
    tags: [],
    createdAt: index,
    updatedAt: index,
    deletedAt: 0,
  }));
  await page.evaluate(async (added) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('andu');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const change = db.transaction('annotations', 'readwrite');
    for (const row of added) change.objectStore('annotations').put(row);
    await new Promise((resolve, reject) => {
      change.oncomplete = resolve;
      change.onabort = () => reject(change.error);
    });
    db.close();
  }, rows);
}
