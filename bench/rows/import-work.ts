import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { nodeSurroundings } from '../../src/cli/pdf-surroundings';
import { importFile } from '../../src/importers/import-file';

/** Makes a draft of a file. @returns how many characters it has */
export async function importWork(name: string, bytes: Uint8Array): Promise<number> {
  const imported = await importFile(bytes, name, nodeSurroundings);
  if (!imported.ok) throw new Error(`${name}: ${imported.error.code}`);
  return imported.value.text.text.length;
}

async function wordsOfPdf(bytes: Uint8Array): Promise<number> {
  class Maps {
    fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
      return nodeSurroundings.readCMap(filename);
    }
  }
  const document = await getDocument({
    data: bytes.slice(),
    BinaryDataFactory: Maps,
    cMapUrl: 'cmaps/',
    useWorkerFetch: false,
    disableFontFace: true,
    verbosity: 0,
  }).promise;
  let length = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) length += 'str' in item ? item.str.length : 0;
  }
  await document.loadingTask.destroy();
  return length;
}

/** What the parser alone does to give the same file's words. @returns how many characters they have, or their HTML */
export async function bareWork(name: string, bytes: Uint8Array): Promise<number> {
  if (name.endsWith('.pdf')) return wordsOfPdf(bytes);
  if (name.endsWith('.docx'))
    return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value.length;
  return new TextDecoder().decode(bytes).normalize('NFC').split('\n').length;
}
