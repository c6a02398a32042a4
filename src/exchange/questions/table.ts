import { type QuestionFields, questionOfFields } from './fields';
import { answerCell, optionCells } from './joined-cells';
import { difficultyName, KIND_NAMES, letterOf } from './labels';
import { type EntryProblem, type PortableQuestion, type QuestionImport, sortEntries } from './portable';

/*
 * The question bank as a table, in the layout that Chinese exam tools use: 题型, 题干, 选项A…, 答案, 解析, 难度,
 * 章节, and 标签 and 原文 besides. A matching question has `left => right` in its option columns, a short answer
 * its key points; blanks of a cloze are parted by `；`, other spellings of one blank by `|`.
 */

/** What a column can hold. `option` columns count in their order. */
export const COLUMN_ROLES = [
  'kind',
  'stem',
  'option',
  'answer',
  'explanation',
  'difficulty',
  'section',
  'tags',
  'quote',
  'ignore',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Fewest option columns written, so that banks look alike and can be typed into. */
const MIN_OPTION_COLUMNS = 4;

const HEADERS: Readonly<Record<Exclude<ColumnRole, 'option' | 'ignore'>, string>> = {
  kind: '题型',
  stem: '题干',
  answer: '答案',
  explanation: '解析',
  difficulty: '难度',
  section: '章节',
  tags: '标签',
  quote: '原文',
};

const HEADER_SPELLINGS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['kind', /^(题型|题目?类型|试题类型|类型|type|kind|question\s?type)$/i],
  ['stem', /^(题干|题目|试题|问题|题目内容|试题内容|试题题干|题目描述|stem|question|question\s?text)$/i],
  [
    'option',
    /^((选项|备选项|备选答案|答案选项|option|choice)[\s_-]?[a-z0-9一二三四五六七八九十]{1,2}|[a-h]|选项)$/i,
  ],
  ['answer', /^((正确|标准|参考)?答案|答案内容|(correct\s?)?answer|key)$/i],
  ['explanation', /^((答案|试题)?解析|解释|说明|答案说明|explanation|feedback)$/i],
  ['difficulty', /^(难度(系数|等级|级别)?|难易(度|程度)?|difficulty|level)$/i],
  ['section', /^(章节(名称)?|所属章节|章|知识点|分类|目录|section|chapter|category)$/i],
  ['tags', /^(标签|关键词|tags?|keywords?)$/i],
  ['quote', /^(原文|出处|依据|来源原文|source|quote)$/i],
];

/** Proposes what each column of a table holds from the words at its head. */
export function proposeColumns(header: readonly string[]): readonly ColumnRole[] {
  const taken = new Set<ColumnRole>();
  return header.map((cell) => {
    const name = cell
      .normalize('NFKC')
      .replace(/[*＊\s]+$/u, '')
      .trim();
    const role = HEADER_SPELLINGS.find(([, spelling]) => spelling.test(name))?.[0] ?? 'ignore';
    if (role !== 'option' && taken.has(role)) return 'ignore';
    taken.add(role);
    return role;
  });
}

/** Rows looked at for the header: some banks begin with a title and a note on how to fill them in. */
const HEADER_WITHIN = 10;

/** Index of the row that names the columns: the one with most names that are known; the first if none has any. */
export function findHeader(rows: readonly (readonly string[])[]): number {
  const known = rows
    .slice(0, HEADER_WITHIN)
    .map((row) => proposeColumns(row).filter((role) => role !== 'ignore').length);
  return Math.max(0, known.indexOf(Math.max(...known)));
}

/**
 * Reads the rows below the header. Rows without any words are passed over.
 *
 * @param firstRow number of the first row in the file, from 1, for the report
 */
export function readTable(
  rows: readonly (readonly string[])[],
  columns: readonly ColumnRole[],
  firstRow = 2,
): QuestionImport {
  return sortEntries(
    rows.flatMap((row, index) => {
      if (row.every((cell) => cell.trim() === '')) return [];
      const read = questionOfFields(fieldsOf(row, columns));
      return [{ entry: firstRow + index, read, found: foundIn(read, row, columns) }];
    }),
  );
}

function fieldsOf(row: readonly string[], columns: readonly ColumnRole[]): QuestionFields {
  const cell = (role: ColumnRole) => row[columns.indexOf(role)] ?? '';
  return {
    kind: cell('kind'),
    stem: cell('stem'),
    options: row.filter((_, index) => columns[index] === 'option'),
    answer: cell('answer'),
    explanation: cell('explanation'),
    difficulty: cell('difficulty'),
    section: cell('section'),
    tags: cell('tags'),
    quote: cell('quote'),
  };
}

/** The cell that a problem is about, for the report. */
function foundIn(
  read: PortableQuestion | EntryProblem,
  row: readonly string[],
  columns: readonly ColumnRole[],
): string {
  const role = read === 'kindUnknown' ? 'kind' : read === 'answerUnreadable' ? 'answer' : 'stem';
  return row[columns.indexOf(role)] ?? '';
}

/** The bank as rows of cells, the header first. */
export function writeTable(questions: readonly PortableQuestion[]): readonly (readonly string[])[] {
  const width = Math.max(MIN_OPTION_COLUMNS, ...questions.map((question) => optionCells(question).length));
  const optionHeaders = Array.from({ length: width }, (_, index) => `选项${letterOf(index)}`);
  const { kind, stem, ...rest } = HEADERS;
  return [
    [kind, stem, ...optionHeaders, ...Object.values(rest)],
    ...questions.map((question) => {
      const options = optionCells(question);
      return [
        KIND_NAMES[question.kind],
        question.stem,
        ...optionHeaders.map((_, index) => options[index] ?? ''),
        answerCell(question),
        question.explanation,
        difficultyName(question.difficulty),
        question.section,
        question.tags.join('、'),
        question.quote,
      ];
    }),
  ];
}
