import type { Span } from '../../text/model';

/** What a paragraph opens with, which is mostly what it is about; questions name it rather than ask for it. */
export interface Topic {
  readonly words: string;
  /** The opening is set off like the head of an article: followed by a bracket, a comma or 是. */
  readonly isHead: boolean;
  /** How often the paragraph has these words. */
  readonly count: number;
}

const OPENING = /^[\s「『“《]*([^，。、（(：:；「」《》“”是为]{2,16})/u;
const AFTER_HEAD = '（(，是为」》”';
const NONE: Topic = { words: '', isHead: false, count: 0 };

/** The topic of a paragraph of a text. */
export function topicOf(text: string, { start, end }: Span): Topic {
  const paragraph = text.slice(start, end);
  const opening = OPENING.exec(paragraph);
  const words = opening?.[1]?.trim() ?? '';
  if (opening === null || words.length < 2) return NONE;
  const next = paragraph.charAt(opening[0].length);
  return {
    words,
    isHead: next !== '' && AFTER_HEAD.includes(next),
    count: paragraph.split(words).length - 1,
  };
}

/** How a span's words meet the topic: 1 when they are a part of it, 2 when they hold it, 0 otherwise. */
export function topicOverlap({ words }: Topic, span: string): number {
  if (words === '') return 0;
  if (span.length <= words.length) return words.includes(span) ? 1 : 0;
  return span.includes(words) ? 2 : 0;
}
