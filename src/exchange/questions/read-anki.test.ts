import initSqlJs from 'sql.js/dist/sql-asm.js';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BLANK } from '../../core/quiz/model';
import { FIELD_SEPARATOR, writeAnki } from './anki';
import { ANKI_TABLES } from './anki-schema';
import type { PortableQuestion } from './portable';
import { readAnki } from './read-anki';

const BASE = {
  explanation: '见第一章。',
  difficulty: 2,
  section: '背景',
  tags: ['重点'],
  quote: '三百人',
} as const;
const QUESTIONS: readonly PortableQuestion[] = [
  { ...BASE, kind: 'single', stem: '多少人？', options: ['三百人', 'A. 四百<人>', '五百人'], answer: 1 },
  { ...BASE, kind: 'multiple', stem: '哪些？', options: ['甲', '乙', '丙'], answer: [0, 2] },
  { ...BASE, kind: 'trueFalse', stem: '三百人。', answer: false },
  { ...BASE, kind: 'cloze', stem: `共${BLANK}人，分${BLANK}组。`, answer: [['三百'], ['三 & 四']] },
  { ...BASE, kind: 'ordering', stem: '排序。', options: ['乙', '甲', '丙'], answer: [1, 0, 2] },
  { ...BASE, kind: 'matching', stem: '配对。', options: ['东', '西'], matches: ['左', '右'], answer: [1, 0] },
  { ...BASE, kind: 'shortAnswer', stem: '谈谈。', answer: '两点。', keyPoints: ['一是人', '二是事'] },
];

/** A collection with notes of Anki's own two types, a front and a back (1) and a cloze (2). */
async function collectionOf(notes: readonly (readonly [model: 1 | 2 | 3, ...fields: string[]])[]) {
  const sql = await initSqlJs();
  const database = new sql.Database();
  database.run(ANKI_TABLES);
  const models = {
    1: { type: 0, flds: [{ name: 'Front' }, { name: 'Back' }] },
    2: { type: 1, flds: [{ name: 'Text' }, { name: 'Back Extra' }] },
  };
  database.run("INSERT INTO col VALUES (1,0,0,0,11,0,0,0,'{}',?,'{}','{}','{}')", [JSON.stringify(models)]);
  for (const [index, [model, ...fields]] of notes.entries()) {
    database.run("INSERT INTO notes VALUES (?,?,?,0,-1,?,?,'',0,0,'')", [
      index + 1,
      `g${index}`,
      model,
      ' 党建 重点 ',
      fields.join(FIELD_SEPARATOR),
    ]);
  }
  return readAnki(database.export(), sql);
}

describe('readAnki', () => {
  it('reads back every kind that Andu writes', async () => {
    const sql = await initSqlJs();
    const options = { deckName: '案读', now: 1_790_000_000_000, guidOf: (index: number) => `g${index}` };
    const files = unzipSync(await writeAnki(QUESTIONS, options, sql));
    const read = readAnki(files['collection.anki2'] ?? new Uint8Array(), sql);
    expect(read.ok && read.value.defects).toEqual([]);
    const byName = (match: PortableQuestion) =>
      match.kind === 'matching'
        ? match.options.map((_, index) => match.matches[match.answer[index] ?? -1])
        : match;
    expect(read.ok && read.value.questions.map(byName)).toEqual(QUESTIONS.map(byName));
  });

  it('reads notes of others whose answer is certain, by type', async () => {
    const read = await collectionOf([
      [1, '中国的<b>首都</b>&nbsp;是？', '<div>北京</div>'],
      [1, '谈谈党建的做法。', '第一，抓学习，做到人人有计划。<br>第二，抓落实，做到件件有回音。'],
      [2, '共{{c1::三百::多少}}人，<br>分{{c2::三}}组', '出自第一章'],
    ]);
    expect(read).toMatchObject({
      ok: true,
      value: {
        defects: [],
        questions: [
          { kind: 'cloze', stem: `中国的首都 是？${BLANK}`, answer: [['北京']], tags: ['党建', '重点'] },
          { kind: 'shortAnswer', answer: '第一，抓学习，做到人人有计划。\n第二，抓落实，做到件件有回音。' },
          {
            kind: 'cloze',
            stem: `共${BLANK}人，\n分${BLANK}组`,
            answer: [['三百'], ['三']],
            explanation: '出自第一章',
          },
        ],
      },
    });
  });

  it('names what it leaves out, by the number of the note', async () => {
    const read = await collectionOf([
      [1, '看图', '<img src="a.jpg">'],
      [2, '没有空的一条', ''],
      [2, '{{c1::外面{{c2::里面}}}}的一条', ''],
      [2, '{{c1::image-occlusion:rect:left=.1}}', ''],
      [3, '不明的类型', '答案'],
      [1, '<img src="b.jpg">', '答案'],
    ]);
    expect(read.ok && read.value.questions).toEqual([]);
    expect(read.ok && read.value.defects.map(({ entry, problem }) => [entry, problem])).toEqual([
      [1, 'answerMissing'],
      [2, 'answerMissing'],
      [3, 'syntax'],
      [4, 'kindUnsupported'],
      [5, 'kindUnknown'],
      [6, 'stemMissing'],
    ]);
  });

  it('refuses what is no collection, or only looks like one', async () => {
    const sql = await initSqlJs();
    const broken = { ok: false, error: { code: 'import.broken' } };
    expect(readAnki(new TextEncoder().encode('not a database, not at all'), sql)).toEqual(broken);
    const views = new sql.Database();
    views.run('CREATE TABLE one (models text); CREATE VIEW col AS SELECT models FROM one;');
    views.run('CREATE VIEW notes AS SELECT 1 AS mid, 2 AS flds, 3 AS tags, 4 AS id');
    expect(readAnki(views.export(), sql)).toEqual(broken);
  });
});
