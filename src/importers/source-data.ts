import type { Furniture } from '../core/text/model';
import type { SortedLine } from './furniture';
import type { SourceData } from '../core/casefile/draft';
import { NO_SOURCE } from '../core/casefile/draft';
import { isNumbered } from './headings';

const DATE =
  /((?:19|20)\d{2})\s*[年\-/.]\s*(\d{1,2})\s*[月\-/.]\s*(\d{1,2})\s*[日号]?(?:[T\s]*(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?)?/u;
/** A date alone in its line, as it stands under a title. */
const LONE_DATE =
  /^[（(【[]?\s*(?:19|20)\d{2}\s*[年\-/.]\s*\d{1,2}\s*[月\-/.]\s*\d{1,2}\s*日?\s*[）)】\]]?$/u;
/** A date stands so many lines below the title at the most. */
const DATE_WITHIN = 4;
const PUBLISHER = /(?:来源|稿源|信息来源|发布机构)\s*[:：]\s*([^\s|，,；;）)]+)/u;
/** The names after one label, up to the next label. */
const EDITORS =
  /(?:编辑|责编|校对|审核)\s*[:：]\s*((?:(?!(?:责任)?(?:编辑|责编|编审|校对|审核|监制|签发)\s*[:：])[^）)】\]])+)/gu;
const AUTHOR_LABEL = /^(?:作者|作者单位|报送单位|申报单位|单位|撰稿|供稿)\s*[:：]\s*(.{2,40})$/u;
/** How the names of bodies end in Chinese. */
const BODY_NAME =
  /^[^。！？，,、:：；;]{2,30}(?:委员会|办公室|办公厅|人民政府|政府|党委|党组|支部|总支|工委|纪委|市委|省委|县委|区委|局|厅|院|部|处|大学|学校|学院|中学|小学|公司|集团|银行|医院|协会|学会|中心|研究所|研究会|报社|街道|社区|村委会)$/u;
const MAX_TITLE = 80;

/** What the opening and closing lines say about a document, and the lines that are only about it. */
export interface Recognised {
  readonly title: string;
  readonly source: SourceData;
  /** Indexes of the title's and the author's line: they go to the manifest, not into the text. */
  readonly taken: ReadonlySet<number>;
}

/**
 * Recognises title, author body, publisher, date and editors. The title is the first content line if it is short
 * and no sentence, unless it `isTitled` already above these lines; the author body is a name of a body (or `作者:`)
 * close below it; date and publisher come from the source line, the date else from a line of its own near the title,
 * editors from the editors' line. Such lines are also looked for `outside`. What is not found stays empty.
 */
export function recogniseSource(
  lines: readonly SortedLine[],
  { isTitled = false, outside = [] }: { isTitled?: boolean; outside?: readonly Furniture[] } = {},
): Recognised {
  const content = lines.flatMap(({ reason, text }, index) => (reason === null ? [{ text, index }] : []));
  const taken = new Set<number>();
  const [first, ...others] = content;
  const rest = isTitled ? content : others;
  let title = '';
  if (!isTitled && first !== undefined && rest.length > 0 && looksLikeTitle(first.text)) {
    title = first.text;
    taken.add(first.index);
  }
  let authorBody = '';
  for (const { text, index } of title === '' && !isTitled ? [] : rest.slice(0, 2)) {
    const named = AUTHOR_LABEL.exec(text)?.[1] ?? (BODY_NAME.test(text) ? text : undefined);
    if (named === undefined || isNumbered(text)) continue;
    authorBody = named.trim();
    taken.add(index);
    break;
  }
  const told = [...lines, ...outside];
  const sourceLine = told.find(({ reason }) => reason === 'sourceLine')?.text ?? '';
  const editorLine = told.find(({ reason }) => reason === 'editorLine')?.text ?? '';
  const dateLine = rest.slice(0, DATE_WITHIN).find(({ text }) => LONE_DATE.test(text))?.text ?? '';
  const source: SourceData = {
    ...NO_SOURCE,
    authorBody,
    publisher: PUBLISHER.exec(sourceLine)?.[1] ?? '',
    publishedAt: readDate(sourceLine) || readDate(dateLine),
    sourceLine,
    editors: [...editorLine.matchAll(EDITORS)].flatMap(([, names = '']) =>
      names.split(/[、,，;；|\s]+/u).filter((name) => name !== ''),
    ),
  };
  return { title, source, taken };
}

/** The first date in a line as ISO 8601, with the time of day if it has one; empty if there is none. */
export function readDate(line: string): string {
  const [, year, month, day, hour, minute, second] = DATE.exec(line) ?? [];
  if (year === undefined || month === undefined || day === undefined) return '';
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return '';
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (hour === undefined || minute === undefined) return date;
  return `${date}T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}`;
}

function looksLikeTitle(text: string): boolean {
  return text.length <= MAX_TITLE && !/[。；;，,]$/u.test(text) && !isNumbered(text);
}
