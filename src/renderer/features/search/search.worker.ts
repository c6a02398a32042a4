import { SearchIndex } from '../../../core/search/index/search-index';
import { buildSegment, packSegment, unpackSegment } from '../../../core/search/index/segment';
import { storeSegment } from '../../data/commands/search';
import { openDatabase } from '../../data/db';
import { searchEntries, storedSegment } from '../../data/queries/search';
import { loadPinyin, type Pinyin } from '../../language/pinyin';
import { nextTask } from '../../platform/next-task';
import type { NumberedAnswer, NumberedRequest, SearchAnswer, SearchRequest } from './search-protocol';

/*
 * The whole index lives here: indexing a long text takes a second, searching all of them a few milliseconds. What is
 * indexed is read from the database here and stored here too: on its way through the window a book would stop it.
 */
const index = new SearchIndex();
let pinyin: Pinyin | null = null;
const known = new Map<string, readonly string[]>();
const opened = openDatabase();

self.onmessage = ({ data: { number, request } }: MessageEvent<NumberedRequest>) => {
  // An error of this scope breaks the worker for its window, which starts it anew.
  answerTo(request).then(
    (answer) => self.postMessage({ number, answer } satisfies NumberedAnswer),
    reportError,
  );
};
void loadPinyin().then((loaded) => {
  pinyin = loaded;
});

async function answerTo(request: SearchRequest): Promise<SearchAnswer> {
  switch (request.kind) {
    case 'take':
      await take(request.key, request.stamp);
      return { kind: 'take' };
    case 'remove':
      index.remove(request.key);
      return { kind: 'remove' };
    default: {
      const { typed, limit, hiddenCase, colorNames } = request;
      const isHidden = (caseId: string) => hiddenCase === '' || hiddenCase === caseId;
      const groups = index.search(typed, {
        limit,
        isHidden,
        colorNames,
        readingsOf: pinyin ? readingsOf : null,
      });
      return { kind: 'search', groups };
    }
  }
}

/** Puts a segment into the index: the stored one if it is of this stamp and sound, else one made anew and stored. */
async function take(key: string, stamp: string): Promise<void> {
  const database = await opened;
  if (!database.ok) throw new Error(database.error.code);
  const stored = await storedSegment(key);
  await nextTask();
  const sound = stored?.stamp === stamp ? unpackSegment(stored) : null;
  if (sound !== null) {
    index.put(key, sound);
    return;
  }
  const entries = await searchEntries(key);
  await nextTask();
  const segment = buildSegment(entries);
  index.put(key, segment);
  await storeSegment({ id: key, stamp, ...packSegment(segment) });
}

/** The readings of a character, looked up once: titles are gone through at each letter typed. */
function readingsOf(character: string): readonly string[] {
  const found = known.get(character) ?? pinyin?.readingsOf(character) ?? [];
  known.set(character, found);
  return found;
}
