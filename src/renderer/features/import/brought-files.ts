import { type DropItem, isDirectoryDropItem, isFileDropItem, isTextDropItem } from 'react-aria-components';
import { isTyping } from '../../ui/is-typing';
import { IMPORT_EXTENSIONS, PACKAGE_EXTENSION } from '../../../core/casefile/draft';

/** A folder gives at most so many documents; more are nobody's wish, and each is to be looked over. */
const MOST_OF_FOLDER = 200;
const DEEPEST_FOLDER = 8;
const READABLE = new Set<string>([...IMPORT_EXTENSIONS, PACKAGE_EXTENSION]);

/** A file to import, and whether its name was given by Andu, to words that had none: such a name tells nothing. */
export interface BroughtFile {
  readonly file: File;
  readonly isPasted: boolean;
}

/** Files that have names of their own. */
export function namedFiles(files: Iterable<File>): readonly BroughtFile[] {
  return [...files].map((file) => ({ file, isPasted: false }));
}

/**
 * The files of a drop: those dropped themselves, whatever they are, so that each gets an answer; of folders the ones
 * that can become cases, in the order of their names, at most 200; words as a page or a text.
 *
 * @param name what to call words, without an ending
 */
export async function filesOfDrop(items: Iterable<DropItem>, name: string): Promise<readonly BroughtFile[]> {
  const files: BroughtFile[] = [];
  for (const item of items) {
    if (isFileDropItem(item)) files.push(...namedFiles([await item.getFile()]));
    else if (isDirectoryDropItem(item)) files.push(...namedFiles(await filesOfFolder(item, 0)));
    else if (isTextDropItem(item)) {
      const read = (type: string) => (item.types.has(type) ? item.getText(type) : Promise.resolve(''));
      files.push(...fileOfWords(await read('text/html'), await read('text/plain'), name));
    }
  }
  return files;
}

type Folder = Extract<DropItem, { readonly kind: 'directory' }>;

async function filesOfFolder(folder: Folder, depth: number): Promise<readonly File[]> {
  if (depth > DEEPEST_FOLDER) return [];
  const files: File[] = [];
  for await (const entry of folder.getEntries()) {
    if (files.length >= MOST_OF_FOLDER) break;
    if (entry.kind === 'directory') files.push(...(await filesOfFolder(entry, depth + 1)));
    else if (isReadable(entry.name)) files.push(await entry.getFile());
  }
  return inOrder(files).slice(0, MOST_OF_FOLDER);
}

/** The files of a folder chosen in the system's dialog that can become cases, by the same rules as dropped ones. */
export function filesOfChosenFolder(files: Iterable<File>): readonly File[] {
  const readable = [...files].filter(
    ({ name, webkitRelativePath }) =>
      isReadable(name) && webkitRelativePath.split('/').length - 2 <= DEEPEST_FOLDER,
  );
  return inOrder(readable).slice(0, MOST_OF_FOLDER);
}

function inOrder(files: readonly File[]): readonly File[] {
  return files.toSorted((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }));
}

function isReadable(name: string): boolean {
  return READABLE.has(name.replace(/^.*\./su, '').toLowerCase());
}

/**
 * What was pasted, as files to import: copied files, else a formatted text as a page, else plain text. Nothing while
 * somebody types in a field, where pasting is for that field.
 *
 * @param name what to call words, without an ending
 */
export function filesOfPaste(event: ClipboardEvent, name: string): readonly BroughtFile[] {
  const { clipboardData, defaultPrevented, target } = event;
  // What the drop zone itself is asked to take, it has taken by now.
  if (clipboardData === null || defaultPrevented || isTyping(target)) return [];
  if (clipboardData.files.length > 0) return namedFiles(clipboardData.files);
  return fileOfWords(clipboardData.getData('text/html'), clipboardData.getData('text/plain'), name);
}

function fileOfWords(html: string, text: string, name: string): readonly BroughtFile[] {
  const pasted = (words: string, ending: string) => [
    { file: new File([words], `${name}.${ending}`), isPasted: true },
  ];
  if (html.trim() !== '') return pasted(html, 'html');
  return text.trim() === '' ? [] : pasted(text, 'txt');
}
