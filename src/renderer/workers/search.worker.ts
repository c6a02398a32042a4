import type { SearchEntry } from '../../core/search/index/entry';
import { SearchIndex } from '../../core/search/index/search-index';
import { buildSegment, packSegment, unpackSegment } from '../../core/search/index/segment';
import { loadPinyin, type Pinyin } from '../language/pinyin';
import type { NumberedAnswer, NumberedRequest, SearchAnswer, SearchRequest } from './search-protocol';

// The whole index lives here: indexing a long text takes a second, searching all of them a few milliseconds.
const index = new SearchIndex();
let pinyin: Pinyin | null = null;
const gathered = new Map<string, SearchEntry[]>();
const known = new Map<string, readonly string[]>();

self.onmessage = ({ data: { number, request } }: MessageEvent<NumberedRequest>) => {
  const numbered: NumberedAnswer = { number, answer: answerTo(request) };
  self.postMessage(numbered);
};
void loadPinyin().then((loaded) => {
  pinyin = loaded;
});

function answerTo(request: SearchRequest): SearchAnswer {
  switch (request.kind) {
    case 'gather': {
      const entries = gathered.get(request.key) ?? [];
      entries.push(...request.entries);
      gathered.set(request.key, entries);
      return { kind: 'gather' };
    }
    case 'build': {
      const segment = buildSegment(gathered.get(request.key) ?? []);
      gathered.delete(request.key);
      index.put(request.key, segment);
      return { kind: 'build', stored: packSegment(segment) };
    }
    case 'load': {
      const segment = unpackSegment(request.stored);
      if (segment !== null) index.put(request.key, segment);
      return { kind: 'load', isSound: segment !== null };
    }
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

/** The readings of a character, looked up once: titles are gone through at each letter typed. */
function readingsOf(character: string): readonly string[] {
  const found = known.get(character) ?? pinyin?.readingsOf(character) ?? [];
  known.set(character, found);
  return found;
}
