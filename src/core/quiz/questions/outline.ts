import type { Span } from '../../text/model';
import { splitSentences } from '../../text/sentences';
import type { BankSource } from '../bank-source';
import { partOf } from '../structure/articles';
import { splitClauses } from '../stems/clauses';
import { openingLength } from '../stems/openings';

const NUMERALS = '一二三四五六七八九十';

/** A numbered point of the text: what it says in short, and what is said about it next. */
export interface Point extends Span {
  /** Its number as written: 一是 is 1. `null` for a short lead sentence without a number. */
  readonly number: number | null;
  readonly theme: string;
  /** The first clause after the theme; empty where none follows. */
  readonly detail: string;
  /** The heading that it stands under; empty before the first. */
  readonly section: string;
  readonly sectionId: string;
}

/** Numbered points (一是…, 第一，…, 1.…) and short lead sentences of paragraphs, in the order of the text. */
export function pointsOf({ text, source, sectionOf, parts }: BankSource): readonly Point[] {
  return source.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'listItem')
    .flatMap((block) => {
      const sentences = splitSentences(text, block);
      const section = sectionOf(block.start);
      const part = partOf(parts, block.start);
      const place = {
        section: part?.kind === 'case' ? part.title : bareTitle(section?.title ?? ''),
        sectionId: part?.label ?? section?.id ?? '',
      };
      return sentences.flatMap((sentence, index) => {
        const points = splitNumbered(text, sentence);
        if (points.length > 0) {
          const next = sentences[index + 1];
          return points.map((span) => ({ ...pointAt(text, span, next ?? null), ...place }));
        }
        if (index > 0 || sentences.length < 2) return [];
        const words = text.slice(sentence.start, sentence.end);
        const isLead = words.length <= 22 && words.length >= 5 && !/[，,；;：:]/u.test(words);
        return isLead ? [{ ...pointAt(text, sentence, sentences[1] ?? null), ...place }] : [];
      });
    });
}

/** A heading without its number and closing mark. */
export function bareTitle(title: string): string {
  return title.slice(openingLength(title)).replace(/[。．\s]+$/u, '');
}

/** The parts of a sentence that begin with 一是, 二是 …, or the sentence itself if it begins so. */
function splitNumbered(text: string, sentence: Span): readonly Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const starts = [
    ...words.matchAll(
      /(?:^|[，,；;：:。】])\s*(?=(?:[一二三四五六七八九十]是|第[一二三四五六七八九十][，,、]))/gu,
    ),
  ].map(({ index, 0: mark }) => index + mark.length);
  return starts.map((start, index) => ({
    start: sentence.start + start,
    end: sentence.start + (starts[index + 1] ?? words.length),
  }));
}

function pointAt(text: string, span: Span, next: Span | null) {
  const words = text.slice(span.start, span.end);
  const clauses = splitClauses(text, { start: span.start + openingLength(words), end: span.end });
  const [first, second] = clauses.map(({ start, end }) => clean(text.slice(start, end)));
  const whole = clean(text.slice(span.start + openingLength(words), span.end));
  const isFollowed = next !== null && splitNumbered(text, next).length === 0;
  const isTheme = whole.length <= 26 && (isFollowed || second === undefined || (first ?? '').length < 4);
  const theme = isTheme ? whole : (first ?? '');
  const following = next === null ? '' : text.slice(next.start, next.end);
  const [nextClause] = next === null ? [] : splitClauses(text, next);
  const detail = isTheme
    ? nextClause
      ? clean(text.slice(nextClause.start, nextClause.end))
      : clean(following)
    : (second ?? '');
  return { start: span.start, end: span.end, number: numberOf(words), theme, detail };
}

function numberOf(words: string): number | null {
  const found = /^\s*第?([一二三四五六七八九十])(?:是|[，,、])/u.exec(words)?.[1];
  return found === undefined ? null : NUMERALS.indexOf(found) + 1;
}

function clean(words: string): string {
  return words.replace(/[，,；;：:、。！\s]+$/u, '').trim();
}
