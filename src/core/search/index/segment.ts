import { fold } from '../fold';
import type { SearchEntry } from './entry';
import { buildPostings, type GramPostings } from './gram-postings';
import { VarintReader, VarintWriter } from './varint';

/** Raised whenever a stored segment would be read otherwise than it was written: folding, layout, pairs. */
export const SEGMENT_VERSION = 1;

/** A part of the index that is built, stored and replaced as one: some entries of one case. */
export interface SearchSegment {
  readonly entries: readonly SearchEntry[];
  /** Of each entry its folded title and body, each with a line break after it. */
  readonly folded: string;
  /** Where each entry's title ends in `folded`, its line break not counted. */
  readonly titleEnds: Uint32Array;
  /** Where each entry ends in `folded`, its last line break counted. */
  readonly ends: Uint32Array;
  readonly postings: GramPostings;
}

/** A segment as it is stored: what is made of numbers packed into bytes. */
export interface StoredSegment {
  readonly version: number;
  readonly entries: readonly SearchEntry[];
  readonly folded: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Indexes some entries. Takes about half a second for a million characters. */
export function buildSegment(entries: readonly SearchEntry[]): SearchSegment {
  const parts: string[] = [];
  const titleEnds = new Uint32Array(entries.length);
  const ends = new Uint32Array(entries.length);
  let length = 0;
  entries.forEach(({ title, body }, index) => {
    const part = `${fold(title).text}\n${fold(body).text}\n`;
    titleEnds[index] = length + part.indexOf('\n');
    parts.push(part);
    length += part.length;
    ends[index] = length;
  });
  const folded = parts.join('');
  return { entries, folded, titleEnds, ends, postings: buildPostings(folded, ends) };
}

/** Packs a segment for storing. */
export function packSegment({ entries, folded, titleEnds, ends, postings }: SearchSegment): StoredSegment {
  const writer = new VarintWriter();
  writer.write(entries.length);
  let start = 0;
  ends.forEach((end, index) => {
    writer.write((titleEnds[index] ?? 0) - start);
    writer.write(end - start);
    start = end;
  });
  writer.write(postings.keys.length);
  let before = 0;
  postings.keys.forEach((key, index) => {
    writer.write(key - before);
    writer.write((postings.offsets[index + 1] ?? 0) - (postings.offsets[index] ?? 0));
    before = key;
  });
  writer.append(postings.blob);
  return { version: SEGMENT_VERSION, entries, folded, bytes: writer.finish() };
}

/** Unpacks a stored segment; `null` where it is of another version or its parts do not fit together. */
export function unpackSegment({ version, entries, folded, bytes }: StoredSegment): SearchSegment | null {
  if (version !== SEGMENT_VERSION) return null;
  const reader = new VarintReader(bytes);
  if (reader.read() !== entries.length) return null;
  const titleEnds = new Uint32Array(entries.length);
  const ends = new Uint32Array(entries.length);
  let start = 0;
  for (let index = 0; index < entries.length; index += 1) {
    titleEnds[index] = start + reader.read();
    start += reader.read();
    ends[index] = start;
  }
  if (start !== folded.length) return null;
  const count = reader.read();
  // Each pair takes two bytes at least: a broken count is not worth the memory.
  if (count * 2 > bytes.length) return null;
  const keys = new Uint32Array(count);
  const offsets = new Uint32Array(count + 1);
  let key = 0;
  for (let index = 0; index < count; index += 1) {
    key += reader.read();
    keys[index] = key;
    offsets[index + 1] = (offsets[index] ?? 0) + reader.read();
  }
  if (reader.isPastEnd || reader.at + (offsets[count] ?? 0) !== bytes.length) return null;
  const blob = bytes.subarray(reader.at);
  return { entries, folded, titleEnds, ends, postings: { keys, offsets, blob } };
}
