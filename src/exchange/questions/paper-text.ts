import { questionOfFields, type QuestionFields } from './fields';
import { answerCell, optionCells } from './joined-cells';
import { difficultyName, KIND_NAMES, kindOfName, letterOf } from './labels';
import { type EntryProblem, type PortableQuestion, type QuestionImport, sortEntries } from './portable';

/*
 * A bank as it is typed by hand, in Markdown: `## 章节`, `1. 【单选题】题干`, options `A. …`, and lines that begin
 * with 答案：, 解析：, 难度：, 标签：, 原文：. Plain text without any Markdown sign is read as well.
 */

const LINES = ['答案', '解析', '难度', '标签', '原文'] as const;
type LineName = (typeof LINES)[number];

/** The bank as Markdown, questions numbered through, a heading for each section. */
export function writePaperText(questions: readonly PortableQuestion[], title: string): string {
  const lines = [`# ${title}`];
  let section = '';
  for (const [index, question] of questions.entries()) {
    if (question.section !== section) {
      section = question.section;
      lines.push('', `## ${section}`);
    }
    lines.push('', `${index + 1}. 【${KIND_NAMES[question.kind]}】${indented(question.stem)}`);
    for (const [place, option] of optionCells(question).entries()) {
      lines.push(`   - ${letterOf(place)}. ${indented(option)}`);
    }
    const answer = answerCell(question);
    if (answer !== '') lines.push(`   - 答案：${indented(answer)}`);
    if (question.explanation !== '') lines.push(`   - 解析：${indented(question.explanation)}`);
    lines.push(`   - 难度：${difficultyName(question.difficulty)}`);
    if (question.tags.length > 0) lines.push(`   - 标签：${question.tags.join('、')}`);
    if (question.quote !== '') lines.push(`   - 原文：${indented(question.quote)}`);
  }
  return `${lines.join('\n')}\n`;
}

interface Entry {
  readonly line: number;
  readonly section: string;
  kind: string;
  stem: string;
  options: string[];
  named: Partial<Record<LineName, string>>;
}

/** Reads typed questions. Words before the first numbered question, and headings, make no entry. */
export function readPaperText(text: string): QuestionImport {
  const entries: Entry[] = [];
  let section = '';
  let sectionKind = '';
  let append: (words: string) => void = () => undefined;
  for (const [index, raw] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .entries()) {
    const line = raw.trim().replace(/^[-*+]\s+/u, '');
    const heading = /^(#{1,6})\s+(.*)$/u.exec(line);
    const numbered = /^(\d{1,4})\s*[.．、)）]\s*(.*)$/u.exec(line);
    const entry = entries.at(-1);
    const named = /^[【[]?(参考答案|正确答案|答案|解析|难度|标签|原文)[】\]]?\s*[:：]?\s*(.*)$/u.exec(line);
    const option = /^([A-Z])\s*[.．、:：)）]\s*(.*)$/u.exec(line);
    if (line === '') continue;
    if (heading) {
      const words = heading[2] ?? '';
      // `一、单选题` as a heading names the kind of what follows.
      const kind = words.replace(/^[一二三四五六七八九十]+、/u, '').replace(/[（(].*$/u, '');
      if (kindOfName(kind) !== null) sectionKind = kind;
      else if (heading[1] !== '#') section = words;
      append = () => undefined;
    } else if (numbered) {
      const [, , words = ''] = numbered;
      const kind = /^[【[（(]([^】\])）]{2,8})[】\])）]/u.exec(words);
      const isKind = kind !== null && kindOfName(kind[1] ?? '') !== null;
      const added: Entry = {
        line: index + 1,
        section,
        kind: isKind ? (kind[1] ?? '') : sectionKind,
        stem: isKind ? words.slice(kind[0].length) : words,
        options: [],
        named: {},
      };
      entries.push(added);
      append = (more) => {
        added.stem += `\n${more}`;
      };
    } else if (entry && named) {
      const name = LINES.find((one) => named[1]?.endsWith(one)) ?? '答案';
      entry.named[name] = named[2] ?? '';
      append = (more) => {
        entry.named[name] += `\n${more}`;
      };
    } else if (entry && option) {
      entry.options.push(option[2] ?? '');
      append = (more) => {
        entry.options[entry.options.length - 1] += `\n${more}`;
      };
    } else append(line);
  }
  return sortEntries(entries.map((entry) => ({ entry: entry.line, ...readEntry(entry) })));
}

function readEntry({ kind, stem, options, section, named }: Entry): {
  readonly read: PortableQuestion | EntryProblem;
  readonly found: string;
} {
  const fields: QuestionFields = {
    kind,
    stem,
    options,
    section,
    answer: named['答案'] ?? '',
    explanation: named['解析'] ?? '',
    difficulty: named['难度'] ?? '',
    tags: named['标签'] ?? '',
    quote: named['原文'] ?? '',
  };
  return { read: questionOfFields(fields), found: stem };
}

/** Lines after the first stay inside their list item. */
function indented(text: string): string {
  return text.replace(/\r?\n/gu, '\n     ');
}
