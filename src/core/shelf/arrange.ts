import { fold } from '../search/fold';

export const SHELF_ORDERS = ['lastRead', 'added', 'title', 'due', 'length'] as const;
export type ShelfOrder = (typeof SHELF_ORDERS)[number];
export const SHELF_STATES = ['any', 'unread', 'started', 'due'] as const;
export type ShelfState = (typeof SHELF_STATES)[number];

/** A case as the shelf sorts and filters it. */
export interface ShelfEntry {
  readonly id: string;
  /** What it is called: the learner's name for it, else the document's title. */
  readonly title: string;
  /** Who wrote it, who published it and when, in one line. */
  readonly source: string;
  /** BCP 47, of the document. */
  readonly language: string;
  readonly tags: readonly string[];
  readonly length: number;
  readonly dueCount: number;
  /** Milliseconds since the epoch; `null` where it was never opened. */
  readonly lastReadAt: number | null;
  readonly addedAt: number;
  /** 0 while it is on the shelf. */
  readonly archivedAt: number;
  /** 0 while it is not in the bin. */
  readonly deletedAt: number;
  /** Whether the file that it was made from is kept. */
  readonly hasOriginal: boolean;
}

/** Which part of the shelf is looked at; `collection` stands for the ids of the cases in one. */
export type ShelfPlace =
  | { readonly kind: 'shelf' | 'archive' | 'bin' }
  | { readonly kind: 'collection'; readonly caseIds: readonly string[] };

/** What is to be shown. */
export interface ShelfView {
  readonly place: ShelfPlace;
  readonly order: ShelfOrder;
  readonly state: ShelfState;
  /** Words that the title, the source or a tag contains; any script and width. */
  readonly words: string;
  /** Empty for any. */
  readonly tag: string;
}

/** The entries to show, in order; equal ones by title and id, so that the order never depends on storage. */
export function arrangeShelf<E extends ShelfEntry>(
  entries: readonly E[],
  { place, order, state, words, tag }: ShelfView,
  language: string,
): readonly E[] {
  const inPlace = placeFilter(place);
  const wanted = fold(words.trim()).text;
  const collator = new Intl.Collator(language, { numeric: true });
  return entries
    .filter(
      (entry) =>
        inPlace(entry) &&
        isInState(entry, state) &&
        (tag === '' || entry.tags.includes(tag)) &&
        (wanted === '' || fold([entry.title, entry.source, ...entry.tags].join('\n')).text.includes(wanted)),
    )
    .sort((a, b) => compare(a, b, order) || collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
}

/** Every tag in use outside the bin, sorted. */
export function shelfTags(entries: readonly ShelfEntry[], language: string): readonly string[] {
  const tags = new Set(entries.filter(({ deletedAt }) => deletedAt === 0).flatMap((entry) => entry.tags));
  return [...tags].sort(new Intl.Collator(language, { numeric: true }).compare);
}

/** Tags from what was typed: parted by commas of either width, trimmed, without repeats, in the order given. */
export function parseTags(typed: string): readonly string[] {
  return [...new Set(typed.split(/[,，、;；\n]/u).map((tag) => tag.trim()))].filter((tag) => tag !== '');
}

function placeFilter(place: ShelfPlace): (entry: ShelfEntry) => boolean {
  switch (place.kind) {
    case 'bin':
      return ({ deletedAt }) => deletedAt !== 0;
    case 'archive':
      return ({ archivedAt, deletedAt }) => archivedAt !== 0 && deletedAt === 0;
    case 'shelf':
      return ({ archivedAt, deletedAt }) => archivedAt === 0 && deletedAt === 0;
    case 'collection': {
      const ids = new Set(place.caseIds);
      return ({ id, deletedAt }) => deletedAt === 0 && ids.has(id);
    }
  }
}

function isInState({ lastReadAt, dueCount }: ShelfEntry, state: ShelfState): boolean {
  switch (state) {
    case 'any':
      return true;
    case 'unread':
      return lastReadAt === null;
    case 'started':
      return lastReadAt !== null;
    case 'due':
      return dueCount > 0;
  }
}

function compare(a: ShelfEntry, b: ShelfEntry, order: ShelfOrder): number {
  switch (order) {
    case 'lastRead':
      return (b.lastReadAt ?? b.addedAt) - (a.lastReadAt ?? a.addedAt);
    case 'added':
      return b.addedAt - a.addedAt;
    case 'due':
      return b.dueCount - a.dueCount;
    case 'length':
      return b.length - a.length;
    case 'title':
      return 0;
  }
}
