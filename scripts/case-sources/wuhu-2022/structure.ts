import type { Manifest, PackageText } from '../../../src/core/casefile/schema';
import type { Furniture } from '../../../src/core/text/model';
import { layOutBlocks } from '../blocks';
import type { DraftBlock } from '../blocks';

/*
 * The recipe for this one page: which line is what, and where a run-on paragraph is divided. Every line of the
 * source must be named here, else the build stops, so that nothing is lost or taken in by accident.
 */

const TITLE = '安徽芜湖市委办公室:党建引领“三服务” “四最”机关作表率';
const AUTHOR = '中共芜湖市委办公室';
const SOURCE_LINE = '2022年08月19日16:41    来源:人民网-中国共产党新闻网';

const FURNITURE = new Map<string, Furniture['reason']>([
  ['中国共产党新闻网>>党建>>第六届基层党建创新典型案例征集', 'breadcrumb'],
  ['分享', 'share'],
  [SOURCE_LINE, 'sourceLine'],
  ['(责编:王珂园、秦华)', 'editorLine'],
  ['微信“扫一扫”添加“学习大国”', 'qrPrompt'],
  ['微信“扫一扫”添加“党史学习教育”官微', 'qrPrompt'],
]);

/** Phrases that open a new paragraph inside a numbered section; each stands once in the source. */
const LEADS = [
  '一是建立逢会必学',
  '二是丰富学习载体',
  '一是压紧压实',
  '二是锻造坚强有力',
  '三是注重提升',
  '一是拉高标杆。',
  '二是强化意识。',
  '三是践行“1%工作法”。',
  '工作谋划靠前。',
  '文稿服务优化。',
  '调查研究有效。',
  '抓好“大统筹”。',
  '搭建“大平台”。',
  '第一时间响应。',
  '第一时间推动。',
  '第一时间督查。',
  '能力素质有效锤炼。',
  '为民宗旨有效锤炼。',
  '纪律规矩有效锤炼。',
] as const;

const CHAPTER = /^[一二三四]、/;
const SECTION = /^\d\. ?\S/;

/** Reads the page as saved into the manifest, the text of revision 0 and the furniture. */
export function readSource(source: string): { readonly manifest: Manifest; readonly text: PackageText } {
  // No-break spaces stand in the title and the source line only, where they were layout of the page.
  const lines = source
    .replaceAll('\u00A0', ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const furniture: Furniture[] = [];
  const body: string[] = [];
  for (const line of lines) {
    const reason = FURNITURE.get(line);
    const isRepeated = furniture.some(({ text }) => text === line);
    if (reason !== undefined) furniture.push({ text: line, reason: isRepeated ? 'repeated' : reason });
    else if (line !== TITLE && line !== AUTHOR) body.push(line);
  }
  for (const expected of [TITLE, AUTHOR, ...FURNITURE.keys()]) {
    if (!lines.includes(expected)) throw new Error(`Not in the source: ${expected}`);
  }
  for (const lead of LEADS) {
    if (source.split(lead).length !== 2) throw new Error(`Not exactly once in the source: ${lead}`);
  }
  return { manifest, text: { ...layOutBlocks(draftBlocks(body)), furniture } };
}

const manifest: Manifest = {
  format: 'andu-case',
  version: 1,
  id: 'wuhu-2022',
  title: TITLE,
  authorBody: AUTHOR,
  publisher: '人民网-中国共产党新闻网',
  publishedAt: '2022-08-19T16:41',
  sourceLine: SOURCE_LINE,
  editors: ['王珂园', '秦华'],
  language: 'zh-CN',
  licence: '原文著作权归作者与发布者所有，收入本应用仅供学习、研究之用；勘误、名词解释与题目为本应用所加。',
};

/** Divides the body's lines: chapters, sections (their first sentence as a heading) and paragraphs. */
function draftBlocks(body: readonly string[]): readonly DraftBlock[] {
  const drafts: DraftBlock[] = [];
  let chapter = 0;
  let section = 0;
  let paragraph = 0;
  for (const line of body) {
    let rest = line;
    if (CHAPTER.test(line)) {
      chapter += 1;
      section = 0;
      paragraph = 0;
      drafts.push({ id: `c${chapter}`, kind: 'heading', level: 1, text: line });
      continue;
    }
    if (SECTION.test(line)) {
      section += 1;
      paragraph = 0;
      const headingEnd = line.indexOf('。') + 1;
      drafts.push({
        id: `c${chapter}-s${section}`,
        kind: 'heading',
        level: 2,
        text: line.slice(0, headingEnd),
      });
      rest = line.slice(headingEnd);
    }
    if (chapter === 0) throw new Error(`A line before the first chapter is not named: ${line}`);
    for (const text of divideAtLeads(rest)) {
      paragraph += 1;
      const parent = section === 0 ? `c${chapter}` : `c${chapter}-s${section}`;
      drafts.push({ id: `${parent}-p${paragraph}`, kind: 'paragraph', text });
    }
  }
  return drafts;
}

function divideAtLeads(text: string): readonly string[] {
  const cuts = LEADS.map((lead) => text.indexOf(lead)).filter((at) => at > 0);
  const borders = [0, ...cuts.sort((a, b) => a - b), text.length];
  return borders.slice(0, -1).map((from, index) => text.slice(from, borders[index + 1]).trim());
}
