import type { QuestionKind } from '../../core/quiz/model';

/*
 * Words that stand inside the files themselves, as Chinese exam tools write and read them. They are part of
 * the formats and do not follow the language of the interface.
 */

export const KIND_NAMES: Readonly<Record<QuestionKind, string>> = {
  single: '单选题',
  multiple: '多选题',
  trueFalse: '判断题',
  cloze: '填空题',
  ordering: '排序题',
  matching: '连线题',
  shortAnswer: '简答题',
};

const KIND_SPELLINGS: Readonly<Record<QuestionKind, RegExp>> = {
  single: /^(单项?选择?题?|single(\s?choice)?|radio)$/i,
  multiple: /^(多项?选择?题?|不定项选?择?题?|multiple(\s?choice)?|checkbox)$/i,
  trueFalse: /^(判断(正误|对错)?题?|是非题?|对错题?|true[\s/]?false|t\/?f)$/i,
  cloze: /^(填空题?|完形填空题?|cloze|fill[\s-]?in(\s?the\s?blanks?)?|blank)$/i,
  ordering: /^(排序题?|顺序题?|order(ing)?)$/i,
  matching: /^(连线题?|匹配题?|配对题?|match(ing)?)$/i,
  shortAnswer: /^(简答题?|问答题?|论述题?|主观题?|材料分析题?|short\s?answer|essay)$/i,
};

/** The kind that a word names in any of the usual spellings; `null` for others. */
export function kindOfName(name: string): QuestionKind | null {
  const word = name
    .normalize('NFKC')
    .replace(/[\s【】[\]()]/gu, (mark) => (/\s/u.test(mark) ? ' ' : ''))
    .trim();
  for (const kind of Object.keys(KIND_SPELLINGS) as QuestionKind[]) {
    if (KIND_SPELLINGS[kind].test(word)) return kind;
  }
  return null;
}

export const TRUE_NAME = '正确';
export const FALSE_NAME = '错误';

/** What a true/false answer says in any of the usual spellings; `null` for others. */
export function truthOfName(name: string): boolean | null {
  const word = name.normalize('NFKC').trim();
  if (/^(正确|对|是|√|✓|✔|☑|t|true|y|yes|1|a)$/iu.test(word)) return true;
  if (/^(错误|错|否|不正确|×|✗|✘|x|f|false|n|no|0|b)$/iu.test(word)) return false;
  return null;
}

const DIFFICULTY_NAMES = ['易', '中', '难'] as const;

export function difficultyName(difficulty: 1 | 2 | 3): string {
  return DIFFICULTY_NAMES[difficulty - 1] ?? '中';
}

/** A difficulty from its usual spellings; middling where it is not given or not known. */
export function difficultyOfName(name: string): 1 | 2 | 3 {
  const word = name.normalize('NFKC').trim();
  if (/^(易|容易|较易|简单|低|1|easy)$/iu.test(word)) return 1;
  if (/^(难|较难|困难|高|3|hard)$/iu.test(word)) return 3;
  return 2;
}

/** The letter of an option: 0 is A. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

/** The indexes that letters name, `A、C` and `ＡＣ` too; `null` where there is anything else. */
export function indexesOfLetters(letters: string): readonly number[] | null {
  const plain = letters
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s,，、;；.．和]/gu, '');
  if (!/^[A-Z]+$/u.test(plain)) return null;
  return [...plain].map((letter) => letter.charCodeAt(0) - 65);
}
