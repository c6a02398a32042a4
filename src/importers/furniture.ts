import type { Furniture, FurnitureReason } from '../core/text/model';
import { isNumbered } from './headings';

/** A line of a document, and why it is not part of it; `null` if it is. */
export interface SortedLine {
  readonly text: string;
  readonly reason: FurnitureReason | null;
}

/** Lines longer than this are content, whatever they say. */
const MAX_FURNITURE = 60;
const BODY_LENGTH = 40;

const SHARE =
  /^[\s|·・/+]*(?:(?:分享(?:到|至)?|收藏|打印(?:本页)?|字号|大|中|小|点赞|评论|转发|微信|(?:新浪)?微博|朋友圈|QQ(?:空间|好友)?|复制链接|返回顶部|关闭窗口|我要纠错|share|print)(?:[\s|·・/+:：]+|$|(?=\S)))+$/iu;
const QR_PROMPT = /扫一扫|扫码|扫描.{0,6}二维码|长按.{0,8}(?:识别|关注)|二维码|关注.{0,10}公众号/u;
const EDITOR_LINE =
  /^[（(【[]?\s*(?:(?:责任)?编辑|责编|编审|校对|审核|监制|签发|值班编委|本文来源|稿件来源)\s*[:：].{1,50}$/u;
const PUBLISHED = /(?:19|20)\d{2}\s*[年\-/.]\s*\d{1,2}\s*[月\-/.]\s*\d{1,2}/u;
/** `数据来源:` tells where a figure comes from, not a document. */
const SOURCE_LABEL =
  /(?:(?<!数据|资料|图片|图表|素材)来源|稿源|发布时间|发布日期|发布机构|信息来源)\s*[:：]/u;
const NOTE_MARK = /^(?:[[［〔(（]\d{1,3}[\]］〕)）]|[①-⑳]|[*※]|注\s*[:：])/u;
const PAGE_NUMBER =
  /^(?:第\s*\d+\s*页(?:\s*[,，/]?\s*共\s*\d+\s*页)?|[-–—]\s*\d{1,4}\s*[-–—]|\d{1,4}\s*\/\s*\d{1,4})$/u;

/**
 * Tells page furniture from content, by where a line stands, what it looks like and how often it occurs; no
 * rule knows a site by name. Before the first body line and after the last, controls, prompts and credit lines
 * are set aside; between them only page numbers, lines that a page control is made of, and short lines that
 * come back again and again, as headers and footers do.
 */
export function sortLines(lines: readonly string[]): readonly SortedLine[] {
  const body = lines.map(isBodyLine);
  const first = body.indexOf(true);
  const last = body.lastIndexOf(true);
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  const seen = new Set<string>();
  return lines.map((text, index) => {
    const isAtEdge = first < 0 ? false : index < first || index > last;
    const reason = reasonOf(text, isAtEdge, counts.get(text) ?? 0);
    const isAgain = reason !== null && seen.has(text);
    seen.add(text);
    return { text, reason: isAgain ? 'repeated' : reason };
  });
}

/** What the lines are that a page holds outside its document: those that tell about it, or are one of its controls, by name. */
export function sortOutside(aside: readonly Furniture[]): readonly Furniture[] {
  return aside.map(({ text, reason }) => ({
    text,
    reason: reason === 'outside' ? (reasonOf(text, true, 0) ?? reason) : reason,
  }));
}

/** The lines set aside. */
export function furnitureOf(lines: readonly SortedLine[]): readonly Furniture[] {
  return lines.flatMap(({ text, reason }) => (reason === null ? [] : [{ text, reason }]));
}

function reasonOf(line: string, isAtEdge: boolean, count: number): FurnitureReason | null {
  if (line.length > MAX_FURNITURE && !isAtEdge) return null;
  if (line.length > 2 * MAX_FURNITURE) return null;
  if (PAGE_NUMBER.test(line)) return 'repeated';
  if (SHARE.test(line)) return 'share';
  if (isAtEdge) {
    if (isBreadcrumb(line)) return 'breadcrumb';
    if (EDITOR_LINE.test(line)) return 'editorLine';
    if (isSourceLine(line)) return 'sourceLine';
    if (QR_PROMPT.test(line) && !/[。！？]$/u.test(line)) return 'qrPrompt';
  }
  const isHeaderLike = line.length <= BODY_LENGTH && !/[。！？；：:]$/u.test(line) && !isNumbered(line);
  return isHeaderLike && count >= (isAtEdge ? 2 : 3) ? 'repeated' : null;
}

function isSourceLine(line: string): boolean {
  if (NOTE_MARK.test(line)) return false;
  return SOURCE_LABEL.test(line) || (PUBLISHED.test(line) && /\d{1,2}:\d{2}/.test(line));
}

/** A line that only a document's body has: long, or a full sentence, or a numbered heading. */
function isBodyLine(line: string): boolean {
  const isCredit =
    SOURCE_LABEL.test(line) || QR_PROMPT.test(line) || EDITOR_LINE.test(line) || isBreadcrumb(line);
  if (isCredit && line.length <= 2 * MAX_FURNITURE) return false;
  return line.length >= BODY_LENGTH || /[。！？；]$/u.test(line) || isNumbered(line);
}

/** `首页 > 党建 > 案例`: short names with arrows between. */
function isBreadcrumb(line: string): boolean {
  const names = line.split(/[>»›＞]+/u).map((name) => name.trim());
  return (
    names.length >= 2 && !/[。！？]/u.test(line) && names.every(({ length }) => length >= 1 && length <= 40)
  );
}
