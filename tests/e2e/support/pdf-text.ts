import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The words of each page of a PDF, in the order in which they are drawn, without the spaces between them. */
export async function pdfText(file: string): Promise<readonly string[]> {
  const opened = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 });
  const pdf = await opened.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replaceAll(/\s/gu, ''),
    );
  }
  await opened.destroy();
  return pages;
}
