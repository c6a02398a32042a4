import { readPictureFacts } from '../core/casefile/pictures';
import { readZipEntries } from '../core/casefile/zip-entries';

/** Kinds of file that are told by their bytes: as their names end, or an office document with a password. */
export type FileKind =
  | '.pdf'
  | '.docx'
  | '.epub'
  | '.andu'
  | '.ofd'
  | '.odt'
  | '.xlsx'
  | '.pptx'
  | '.rtf'
  | '.doc'
  | '.xls'
  | '.ppt'
  | '.png'
  | '.jpg'
  | '.gif'
  | '.webp'
  | 'encrypted';

/** Entries that only archives of one kind have. */
const BY_ENTRY: readonly (readonly [FileKind, RegExp])[] = [
  ['.docx', /^word\/document\d?\.xml$/u],
  ['.epub', /^META-INF\/container\.xml$/u],
  ['.ofd', /^OFD\.xml$/u],
  ['.xlsx', /^xl\/workbook\.(?:xml|bin)$/u],
  ['.pptx', /^ppt\/presentation\.xml$/u],
  ['.odt', /^content\.xml$/u],
  ['.andu', /^(?:[^/]+\/)?manifest\.json$/u],
];
/** Streams that only OLE compound files of one kind have (MS-DOC 2.1, MS-XLS 2.1.7, MS-PPT 2.1.1, MS-OFFCRYPTO 2.3.2). */
const BY_STREAM: readonly (readonly [FileKind, string])[] = [
  ['encrypted', 'EncryptedPackage'],
  ['.doc', 'WordDocument'],
  ['.xls', 'Workbook'],
  ['.xls', 'Book'],
  ['.ppt', 'PowerPoint Document'],
];
const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0];
/** Names of streams stand at the beginning of entries of this length (MS-CFB 2.6.1). */
const OLE_ENTRY = 128;

/** Tells what a file is by its bytes; `null` for text, and for what is none of these. */
export function fileKind(bytes: Uint8Array): FileKind | null {
  const begins = (words: string) =>
    [...words].every((letter, index) => bytes[index] === letter.charCodeAt(0));
  if (begins('%PDF-')) return '.pdf';
  if (begins('{\\rtf')) return '.rtf';
  if (OLE_MAGIC.every((byte, index) => bytes[index] === byte)) return oleKind(bytes);
  if (begins('PK')) return zipKind(bytes);
  const type = readPictureFacts(bytes)?.mediaType;
  if (type === undefined) return null;
  const kinds = {
    'image/png': '.png',
    'image/jpeg': '.jpg',
    'image/gif': '.gif',
    'image/webp': '.webp',
  } as const;
  return kinds[type];
}

function zipKind(bytes: Uint8Array): FileKind | null {
  const entries = readZipEntries(bytes) ?? [];
  return BY_ENTRY.find(([, name]) => entries.some((entry) => name.test(entry.name)))?.[0] ?? null;
}

/** Office documents of old, and new ones with a password; the latter where no stream says what it is. */
function oleKind(bytes: Uint8Array): FileKind {
  const found = new Set<string>();
  for (let at = 512; at + OLE_ENTRY <= bytes.length; at += OLE_ENTRY) {
    const name = utf16(bytes, at);
    if (BY_STREAM.some(([, stream]) => stream === name)) found.add(name);
  }
  return BY_STREAM.find(([, stream]) => found.has(stream))?.[0] ?? 'encrypted';
}

/** Up to the zero that ends it; at most 32 units. */
function utf16(bytes: Uint8Array, from: number): string {
  let words = '';
  for (let at = from; at < from + 64; at += 2) {
    const unit = (bytes[at] ?? 0) + ((bytes[at + 1] ?? 0) << 8);
    if (unit === 0) break;
    words += String.fromCharCode(unit);
  }
  return words;
}
