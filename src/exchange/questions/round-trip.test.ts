import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import initSqlJs from 'sql.js/dist/sql-asm.js';
import { describe, expect, it } from 'vitest';
import { BLANK } from '../../core/quiz/model';
import { readAiken, writeAiken } from './aiken';
import { FIELD_SEPARATOR, writeAnki } from './anki';
import { parseCsv, writeCsv } from './csv';
import { readGift, writeGift } from './gift';
import { readMoodleXml } from './moodle-xml-reader';
import { writeMoodleXml } from './moodle-xml';
import { readPaperText, writePaperText } from './paper-text';
import type { PortableQuestion } from './portable';
import { proposeColumns, readTable } from './table';
import { parseWorkbook, writeXlsx } from './xlsx';

/** Words as they occur in questions, with the signs that formats use for themselves. */
const words = fc
  .array(
    fc.constantFrom(
      '党建',
      '引领',
      '2022年',
      '8.5%',
      '“一网统管”',
      '𠮷',
      'A.',
      '=',
      '~',
      '{x}',
      '#',
      ':',
      '\\',
      '<b>',
      '&amp;',
      '|',
      '->',
      '，',
      '=1+1',
      '"',
      ',',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));
const plainWords = fc
  .array(fc.constantFrom('党建', '引领', '治理', '2022年', '8.5%', '《条例》', '𠮷', '四级联动'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''));
const common = (text: fc.Arbitrary<string>) => ({
  explanation: fc.oneof(fc.constant(''), text),
  difficulty: fc.constantFrom(1 as const, 2 as const, 3 as const),
  section: fc.constantFrom('一、主要做法', '二、成效'),
  tags: fc.uniqueArray(fc.constantFrom('数字', '必考', '易错')),
  quote: fc.oneof(fc.constant(''), text),
});
const question = (text: fc.Arbitrary<string>): fc.Arbitrary<PortableQuestion> => {
  const options = fc.uniqueArray(text, { minLength: 3, maxLength: 5, selector: (one) => one.toLowerCase() });
  return fc.oneof(
    fc.record({
      kind: fc.constant('single' as const),
      stem: text,
      ...common(text),
      options,
      answer: fc.nat(2),
    }),
    fc.record({
      kind: fc.constant('multiple' as const),
      stem: text,
      ...common(text),
      options,
      answer: fc.constantFrom([0, 1], [1, 2], [0, 1, 2]),
    }),
    fc.record({ kind: fc.constant('trueFalse' as const), stem: text, ...common(text), answer: fc.boolean() }),
    fc.record({
      kind: fc.constant('cloze' as const),
      stem: fc.tuple(text, text).map(([a, b]) => `${a}${BLANK}${b}`),
      ...common(text),
      answer: fc.uniqueArray(text, { minLength: 1, maxLength: 2 }).map((spellings) => [spellings]),
    }),
    fc.record({
      kind: fc.constant('ordering' as const),
      stem: text,
      ...common(text),
      options: fc.uniqueArray(text, { minLength: 3, maxLength: 3 }),
      answer: fc.constantFrom([2, 0, 1], [0, 1, 2]),
    }),
    fc.record({
      kind: fc.constant('shortAnswer' as const),
      stem: text,
      ...common(text),
      answer: text,
      keyPoints: fc.uniqueArray(text, { maxLength: 3 }),
    }),
  );
};
const bank = (text: fc.Arbitrary<string>) => fc.array(question(text), { minLength: 1, maxLength: 6 });

const MATCHING: PortableQuestion = {
  kind: 'matching',
  stem: '把做法与成效连起来',
  explanation: '见原文',
  difficulty: 3,
  section: '二、成效',
  tags: ['易错'],
  quote: '原文一句',
  options: ['红色网格', '绿色积分'],
  matches: ['志愿服务', '矛盾化解', '环境整治'],
  answer: [1, 2],
};

describe('tables', () => {
  it('give back every question they hold, as CSV', () => {
    fc.assert(
      fc.property(bank(plainWords), (questions) => {
        const [header = [], ...rows] = parseCsv(writeCsv(questions));
        expect(readTable(rows, proposeColumns(header))).toEqual({ questions, defects: [] });
      }),
    );
  });

  it('give back every question they hold, as a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(bank(words), async (questions) => {
        const [sheet] = await parseWorkbook(await writeXlsx(questions));
        const [header = [], ...rows] = sheet?.rows ?? [];
        const back = readTable(rows, proposeColumns(header));
        expect(back.questions.map(({ stem, kind }) => [stem, kind])).toEqual(
          questions.map(({ stem, kind }) => [stem.trim(), kind]),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('hold a matching question in their option columns', async () => {
    const [sheet] = await parseWorkbook(await writeXlsx([MATCHING]));
    const [header = [], ...rows] = sheet?.rows ?? [];
    const [back] = readTable(rows, proposeColumns(header)).questions;
    expect(back).toEqual({ ...MATCHING, matches: ['矛盾化解', '环境整治', '志愿服务'], answer: [0, 1] });
  });

  it('never write a cell that a spreadsheet would run', () => {
    const csv = writeCsv([{ ...MATCHING, stem: '=HYPERLINK("x")' }]);
    expect(
      parseCsv(csv)
        .flat()
        .filter((cell) => /^[=+\-@\t\r]/u.test(cell)),
    ).toEqual([]);
  });

  it('read the layouts of other tools', () => {
    const header = [
      '序号',
      '试题类型',
      '题目',
      'A',
      'B',
      'C',
      'D',
      '正确答案',
      '答案解析',
      '难易程度',
      '知识点',
    ];
    const rows = [
      ['1', '单项选择题', '党的二十大何时召开？', '2021年', '2022年', '', '', 'Ｂ', '见报告', '简单', '时政'],
      ['2', '多选', '下列属于的有（ ）。', '甲', '乙', '丙', '', 'A,C', '', '', ''],
      ['3', '判断', '说法是否正确', '', '', '', '', '√', '', '难', ''],
      ['4', '填空', '建立（ ）制度，实行____管理', '', '', '', '', '网格；分级|分层', '', '', ''],
      ['', '', '', '', '', '', '', '', '', '', ''],
      ['5', '单选', '没有答案', '甲', '乙', '', '', '', '', '', ''],
      ['6', '单选', '答案出界', '甲', '乙', '', '', 'D', '', '', ''],
      ['7', '画图题', '画一张图', '', '', '', '', '略', '', '', ''],
    ];
    const { questions, defects } = readTable(rows, proposeColumns(header));
    expect(questions.map(({ kind, ...rest }) => [kind, 'answer' in rest ? rest.answer : null])).toEqual([
      ['single', 1],
      ['multiple', [0, 2]],
      ['trueFalse', true],
      ['cloze', [['网格'], ['分级', '分层']]],
    ]);
    expect(questions[1]?.stem).toBe('下列属于的有（ ）。');
    expect(defects).toEqual([
      { entry: 7, problem: 'answerMissing', found: '没有答案' },
      { entry: 8, problem: 'answerOutOfRange', found: '答案出界' },
      { entry: 9, problem: 'kindUnknown', found: '画图题' },
    ]);
  });
});

describe('GIFT', () => {
  it('gives back all that it holds, whatever signs stand in the words', () => {
    fc.assert(
      fc.property(bank(words), (questions) => {
        const { output, leftOut } = writeGift(questions);
        const { questions: back, defects } = readGift(output);
        expect(defects).toEqual([]);
        const kept = questions.filter((_, index) => !leftOut.includes(index));
        expect(back.map(({ kind, stem, tags, section }) => ({ kind, stem, tags, section }))).toEqual(
          kept.map(({ kind, stem, tags, section }) => ({ kind, stem, tags, section })),
        );
        for (const [index, one] of kept.entries()) {
          if (one.kind === 'shortAnswer') continue;
          expect(back[index]).toMatchObject({ answer: one.answer, explanation: one.explanation });
        }
      }),
    );
  });

  it('reads the examples of its own documentation', () => {
    const { questions, defects } = readGift(
      [
        '// true/false',
        '::Q1:: 1+1=2 {T}',
        '',
        "::Q2:: What's between orange and green in the spectrum?",
        "{ =yellow # right; good! ~red # wrong, it's yellow ~blue }",
        '',
        'Two plus {=two =2} equals four.',
        '',
        'Match. { =cat -> cat food =dog -> dog food }',
        '',
        'When was Ulysses S. Grant born? {#1822:5}',
        '',
        'Which two? { ~%-100%No one ~%50%Grant ~%50%Grant\\: the other }',
      ].join('\n'),
    );
    expect(questions.map((one) => one.kind)).toEqual([
      'trueFalse',
      'single',
      'cloze',
      'matching',
      'multiple',
    ]);
    expect(questions[2]).toMatchObject({ stem: `Two plus${BLANK}equals four.`, answer: [['two', '2']] });
    expect(defects).toEqual([
      { entry: 11, problem: 'kindUnsupported', found: 'When was Ulysses S. Grant born? {#1822:5}' },
    ]);
  });
});

describe('Moodle XML', () => {
  it('gives back every question', () => {
    fc.assert(
      fc.property(bank(words), (questions) => {
        const read = readMoodleXml(writeMoodleXml(questions).output);
        if (!read.ok) throw new Error(read.error.code);
        expect(read.value.defects).toEqual([]);
        for (const [index, one] of questions.entries()) {
          const back = read.value.questions[index];
          expect(back).toMatchObject({
            kind: one.kind,
            stem: one.stem,
            section: one.section,
            tags: one.tags,
          });
          if (one.kind === 'ordering' && back?.kind === 'ordering') {
            expect(back.answer.map((place) => back.options[place])).toEqual(
              one.answer.map((place) => one.options[place]),
            );
          } else if (one.kind !== 'shortAnswer') expect(back).toMatchObject({ answer: one.answer });
        }
      }),
    );
  });

  it('keeps a cloze of several blanks and a matching question', () => {
    const cloze: PortableQuestion = {
      kind: 'cloze',
      stem: `建立${BLANK}级网格，配备${BLANK}名网格员`,
      explanation: '',
      difficulty: 2,
      section: '',
      tags: [],
      quote: '',
      answer: [['三', '3'], ['1.2万~1.3万']],
    };
    const read = readMoodleXml(writeMoodleXml([cloze, MATCHING]).output);
    expect(read.ok && read.value.questions[0]).toEqual(cloze);
    expect(read.ok && read.value.questions[1]).toMatchObject({ options: MATCHING.options, answer: [0, 1] });
  });

  it('refuses what is no Moodle XML, and a document type with entities', () => {
    for (const text of [
      '',
      '<quiz>',
      'plain',
      '<!DOCTYPE x [<!ENTITY a "b">]><quiz></quiz>',
      '<html></html>',
    ]) {
      expect(readMoodleXml(text)).toEqual({ ok: false, error: { code: 'questions.notMoodleXml' } });
    }
  });
});

describe('typed papers', () => {
  it('give back every question', () => {
    fc.assert(
      fc.property(bank(plainWords), (questions) => {
        expect(readPaperText(writePaperText(questions, '题库'))).toEqual({ questions, defects: [] });
      }),
    );
  });

  it('are read as people type them', () => {
    const { questions, defects } = readPaperText(
      [
        '一、单选题',
        '## 一、单选题（每题2分）',
        '1、党的宗旨是（ ）。',
        'A．为人民服务',
        'B．全心全意为人民服务',
        '参考答案：B',
        '2. [判断题] 网格员每周走访一次。',
        '答案：×',
        '解析：应为每日。',
        '3.（填空题）实行（ ）管理。',
        '【答案】网格化',
        '4. 没有写完',
      ].join('\n'),
    );
    expect(questions.map((one) => [one.kind, 'answer' in one ? one.answer : null])).toEqual([
      ['single', 1],
      ['trueFalse', false],
      ['cloze', [['网格化']]],
    ]);
    expect(defects).toEqual([{ entry: 12, problem: 'answerMissing', found: '没有写完' }]);
  });
});

describe('Aiken', () => {
  it('gives back the single choices and names the rest', () => {
    fc.assert(
      fc.property(bank(plainWords), (questions) => {
        const { output, leftOut } = writeAiken(questions);
        const kept = questions.filter((one) => one.kind === 'single');
        expect(leftOut).toHaveLength(questions.length - kept.length);
        expect(readAiken(output).questions).toEqual(
          kept.map((one) => ({ ...one, explanation: '', difficulty: 2, section: '', tags: [], quote: '' })),
        );
      }),
    );
  });

  it('tells the line of an entry without an answer', () => {
    const text = '甲乙丙？\nA. 甲\nB. 乙\n\n丁？\nA. 丁\nB. 戊\nANSWER: B\n';
    expect(readAiken(text)).toMatchObject({
      questions: [{ stem: '丁？', answer: 1 }],
      defects: [{ entry: 1, problem: 'answerMissing', found: '甲乙丙？' }],
    });
  });
});

describe('Anki', () => {
  it('makes a collection that SQLite finds sound, a note a question and a card a gap', async () => {
    const sql = await initSqlJs();
    const cloze: PortableQuestion = {
      ...MATCHING,
      kind: 'cloze',
      stem: `${BLANK}与${BLANK}`,
      answer: [['甲'], ['乙<']],
    } as PortableQuestion;
    const bytes = await writeAnki(
      [MATCHING, cloze],
      { deckName: '案读::芜湖', now: 1_790_000_000_000, guidOf: (index) => `g${index}` },
      sql,
    );
    const files = unzipSync(bytes);
    expect(Object.keys(files).sort()).toEqual(['collection.anki2', 'media']);
    const database = new sql.Database(files['collection.anki2']);
    const one = (query: string) => database.exec(query)[0]?.values ?? [];
    expect(one('PRAGMA integrity_check')).toEqual([['ok']]);
    expect(one('SELECT ver FROM col')).toEqual([[11]]);
    expect(one('SELECT count(*) FROM notes')).toEqual([[2]]);
    expect(one('SELECT nid - (SELECT min(id) FROM notes), ord FROM cards ORDER BY id')).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
    ]);
    const [[fields = '']] = one('SELECT flds FROM notes ORDER BY id DESC LIMIT 1') as [[string]];
    expect(fields.split(FIELD_SEPARATOR)[0]).toBe('{{c1::甲}}与{{c2::乙&lt;}}');
    const models = JSON.parse(String(one('SELECT models FROM col')[0]?.[0])) as Record<
      string,
      { flds: object[] }
    >;
    for (const [id, { flds }] of Object.entries(models)) {
      const notes = one(`SELECT flds FROM notes WHERE mid = ${id}`);
      expect(notes.map(([value]) => String(value).split(FIELD_SEPARATOR).length)).toEqual([flds.length]);
    }
    database.close();
  });
});
