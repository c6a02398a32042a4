import { beforeAll, describe, expect, it } from 'vitest';
import { textOf, withKind } from '../../../../tests/support/plain-bank';
import { englishFixture, type NamedText } from '../../../../tests/support/quiz-texts';
import { acceptsAnswer } from '../answers/accept-answer';
import { buildBank } from '../build-bank';
import { BLANK, type Bank, type Question } from '../model';
import { wrongDates } from './wrong-dates';
import { wrongFigures } from './wrong-figures';

const bankOf = (...paragraphs: string[]): Bank =>
  buildBank({ caseId: 'c', source: textOf(...paragraphs), max: 300 });

function answersOf(bank: Bank): readonly string[] {
  return withKind(bank, 'cloze').flatMap(({ answer }) => answer.map(([first = '']) => first));
}

function clozeWith(bank: Bank, words: string): Extract<Question, { kind: 'cloze' }> | undefined {
  return withKind(bank, 'cloze').find(({ stem, answer }) => answer.length === 1 && stem.includes(words));
}

describe('an English report', () => {
  const bank = bankOf(
    'In March 2021 the Ministry of Culture launched the Riverside Library Pilot in 14 districts. The programme had a budget of 3.2 million euros and was led by Maria Keller, then head of the National Library Service.',
    'Each district received one mobile library, two trained librarians and a collection of 4,500 books. By the end of 2022 the mobile libraries had made 11,870 visits, and membership among children under twelve had risen by 37 per cent. The most popular title was "The Lantern Keeper", which was borrowed 2,416 times.',
    'An evaluation by the University of Leiden found three reasons for the success: fixed timetables, cooperation with schools, and free membership. It recommended that the pilot be extended to 60 districts by 2025 and that opening hours on Saturdays be lengthened from four to six hours.',
  );

  it.each([
    'March 2021',
    '14',
    '3.2',
    'Maria Keller',
    'Ministry of Culture',
    'National Library Service',
    '4,500',
    '2022',
    '11,870',
    '37',
    'The Lantern Keeper',
    '2,416',
    'University of Leiden',
    '60',
    '2025',
    'four',
    'six',
  ])('asks for %s', (answer) => {
    expect(answersOf(bank)).toContain(answer);
  }); // prettier-ignore

  it('leaves the unit in the stem, whole', () => {
    for (const stem of [
      'a budget of ____ million euros',
      'launched the Riverside Library Pilot in ____ districts.',
      'a collection of ____ books.',
      'risen by ____ per cent.',
      'be lengthened from four to ____ hours.',
    ])
      expect(clozeWith(bank, stem)).toBeDefined();
  });

  it('asks for what a sentence lists, item by item', () => {
    const [summary] = withKind(bank, 'shortAnswer').filter(({ stem }) => stem.includes('three reasons'));
    expect(summary?.keyPoints).toEqual(['fixed timetables', 'cooperation with schools', 'free membership']);
  });

  it('does not ask how many things it lists', () => {
    expect(bank.questions.some(({ stem }) => stem.includes(`found ${BLANK} reasons`))).toBe(false);
  });

  it('shows the sentence before one that points back to it', () => {
    const pointing = bank.questions.filter(({ stem }) => stem.includes('It recommended'));
    expect(pointing.length).toBeGreaterThan(3);
    for (const { stem } of pointing) expect(stem).toMatch(/^An evaluation by/);
  });

  it('takes a figure in words, a date another way round and a surname', () => {
    const takes = (words: string, given: string) => {
      const question = clozeWith(bank, words);
      return question !== undefined && acceptsAnswer(question.answer[0] ?? [], given, question.stem);
    };
    expect(takes(`in ${BLANK} districts.`, 'fourteen')).toBe(true);
    expect(takes(`collection of ${BLANK} books`, '4500')).toBe(true);
    expect(takes(`led by ${BLANK}`, 'Keller')).toBe(true);
    expect(takes(`In ${BLANK} the Ministry`, '2021-03')).toBe(true);
    expect(takes(`in ${BLANK} districts.`, '15')).toBe(false);
  });
});

describe('the English fixture', () => {
  let text: NamedText;
  let bank: Bank;
  beforeAll(async () => {
    text = await englishFixture();
    bank = buildBank({ caseId: 'c', max: 400, ...text });
  });

  it('asks much, of every kind that it can', () => {
    expect(bank.questions.length).toBeGreaterThan(100);
    for (const kind of ['single', 'trueFalse', 'cloze', 'shortAnswer', 'ordering'] as const)
      expect(withKind(bank, kind).length).toBeGreaterThan(0);
  });

  it('begins no stem in the middle of a sentence or with a word that points back', () => {
    for (const { stem } of bank.questions) {
      expect(stem).toMatch(/^["“]?(?:\p{Lu}|____)/u);
      expect(stem).not.toMatch(
        /^["“]?(?:And|But|Which (?!of)|It|They|This|These|Those|He|She|Its|Their|However|First,|Second,)\b/u,
      );
    }
  });

  it('says nothing in Chinese, nor with Chinese marks', () => {
    for (const question of bank.questions)
      expect(JSON.stringify(question)).not.toMatch(/[\p{Script=Han}，。；：、？]/u);
  });

  it('has one right option that the text says and wrong ones that the stem does not show', () => {
    for (const { stem, options, answer, source } of withKind(bank, 'single')) {
      expect(new Set(options).size).toBe(options.length);
      if (!stem.includes(BLANK) || stem.startsWith('Which')) continue;
      expect(source.quote).toContain(options[answer]);
      for (const wrong of options.filter((_, at) => at !== answer))
        expect(stem.split(/[^\p{L}\d.,]+/u)).not.toContain(wrong);
    }
  });

  it('swaps one thing in a false statement', () => {
    for (const { stem, answer, source } of withKind(bank, 'trueFalse')) {
      const words = source.quote.charAt(0).toUpperCase() + source.quote.slice(1).replace(/[.;]$/u, '');
      expect(stem.toLowerCase().includes(words.toLowerCase())).toBe(answer);
    }
  });

  it('names and orders what the text counts, without its counting words', () => {
    const [ordering] = withKind(bank, 'ordering');
    expect(ordering?.answer.map((at) => ordering.options[at])).toEqual([
      'They are within walking distance of the schools',
      'Pupils know the tutors, who come from the same county',
      'Parents are invited to a supper every month',
      'Each house decides for itself how to spend a budget of 900 euros a month',
    ]);
    const items = withKind(bank, 'shortAnswer').find(({ stem }) =>
      stem.includes('The head of each house shall …'),
    );
    expect(items?.keyPoints).toHaveLength(3);
  });

  it('asks what a term means and what an abbreviation is short for', () => {
    const stems = bank.questions.map(({ stem }) => stem);
    expect(stems).toContain('What is “Guest day”, in the words of the text?');
    expect(stems).toContain('“IER” is short for ____.');
    const which = withKind(bank, 'single').find(({ stem }) => stem.includes('without being registered”?'));
    expect(which?.options[which.answer]).toBe('Guest day');
  });

  it('stands on places of the text', () => {
    for (const { source } of bank.questions)
      expect(text.source.text.slice(source.start, source.end)).toBe(source.quote);
  });
});

describe('a sentence that points back', () => {
  it.each([
    [
      'In its first report, it stated that 1,876 villages had been connected.',
      'The Agency for Rural Networks was founded in Mirow.',
    ],
    ['By the end of 2021 they had trained 340 nurses.', 'The county hospitals opened a school of their own.'],
    ['The most expensive was a portrait, which cost £420,000.', 'The museum bought works by three painters.'],
    [
      'The Skills Charter of 2015 was central to this change and has 48 signatures.',
      'Firms in the region now train their staff.',
    ],
  ])('is shown after the one before: %s', (pointing, before) => {
    const asked = bankOf(`${before} ${pointing}`).questions.filter(({ source }) =>
      pointing.includes(source.quote),
    );
    expect(asked.length).toBeGreaterThan(0);
    for (const { stem } of asked) expect(stem.startsWith(before)).toBe(true);
  });

  it.each([
    'It stated that 1,876 villages had been connected.',
    'In its first report, it stated that 1,876 villages had been connected.',
    'which was borrowed 2,416 times in the first year of the programme.',
  ])('is not asked about without it: %s', (pointing) => {
    expect(
      bankOf(pointing, 'The rest of the text is about the schools of the county and of the town.').questions,
    ).toEqual([]);
  });
});

describe('an English regulation', () => {
  const bank = bankOf(
    'Article 1 Purpose',
    'This Regulation lays down rules for reading rooms that are run by public bodies.',
    'Article 2 Duties',
    'The operator shall publish the opening hours by 31 January of each year. Fines of the Library Board may not exceed 250 euros.',
    'Article 3 Records',
    'The operator shall:',
    '(a) keep a record of the number of visits for five years;',
    '(b) report the figures to the Library Board within 30 days.',
  );

  it('says in which article it is said, and asks for no number of one', () => {
    expect(
      clozeWith(bank, 'Article 2 (Duties): Fines of the Library Board may not exceed ____ euros.'),
    ).toBeDefined();
    for (const { stem } of withKind(bank, 'cloze')) expect(stem).not.toMatch(/Article ____/);
  });

  it('shows an item after the words that lead it in', () => {
    expect(
      clozeWith(bank, 'The operator shall: keep a record of the number of visits for ____ years.'),
    ).toBeDefined();
  });

  it('judges duties with one word swapped', () => {
    const duty = withKind(bank, 'trueFalse').find(
      ({ id, stem }) => id.endsWith('duty') && stem.includes('publish'),
    );
    expect(duty?.stem).toMatch(/^Article 2 \(Duties\): The operator (?:shall|may) publish/);
  });
});

describe('wrong options in English', () => {
  it('writes figures as the right one is written', () => {
    const figure = (text: string, value: number, unit = 'visit') => ({ text, value, unit });
    for (const text of wrongFigures(figure('11,870', 11_870), [], Infinity, 's'))
      expect(text).toMatch(/^\d{1,2},\d{3}$/);
    for (const text of wrongFigures(figure('3.2', 3.2), [], Infinity, 's')) expect(text).toMatch(/^\d\.\d$/);
    for (const text of wrongFigures(figure('two', 2), [], Infinity, 's'))
      expect(text).toMatch(/^(?:three|four|five|six)$/);
    for (const text of wrongFigures(figure('95', 95, '%'), [], Infinity, 's'))
      expect(Number(text)).toBeLessThanOrEqual(100);
  });

  it('takes those of the text that count the same thing first', () => {
    const others = [
      { text: '30', value: 30, unit: 'day' },
      { text: '14', value: 14, unit: 'year' },
    ];
    const [first, ...made] = wrongFigures({ text: '15', value: 15, unit: 'day' }, others, Infinity, 's');
    expect(first).toBe('30');
    expect(made).not.toContain('14');
  });

  it.each([
    ['3 March 2021', /^\d{1,2} \p{Lu}\p{Ll}+ 2021$/u],
    ['March 3, 2021', /^\p{Lu}\p{Ll}+ \d{1,2}, 2021$/u],
    ['2021-03-03', /^2021-\d{2}-\d{2}$/],
    ['second quarter of 2022', /^(?:first|third|fourth) quarter of 2022$/],
    ['1990s', /^(?:1970|1980|2000)s$/],
  ])('gives dates in the form of %s', (date, form) => {
    const wrong = wrongDates(date, ['12 June 2022'], 's').filter((one) => one !== '12 June 2022');
    expect(wrong.length).toBeGreaterThanOrEqual(2);
    for (const one of wrong) expect(one).toMatch(form);
  });

  it('makes up no day that a month has not', () => {
    for (let seed = 0; seed < 40; seed += 1)
      for (const date of wrongDates('31 March', [], String(seed)))
        expect(date).not.toMatch(/^31 (?:April|June|September|November|February)$/);
  });
});

describe('a Chinese text', () => {
  const chinese = [
    '2021年3月，滨江县在14个乡镇启动图书馆试点，总投资320万元。',
    '截至2022年底，流动图书车服务11870人次，少儿读者增长37%。',
  ];

  it('is asked as before about its English words', () => {
    const bank = bankOf(
      ...chinese,
      '该县与 University of Leiden 合作，使用 Open Library System 管理4500册图书。',
    );
    for (const { stem } of bank.questions) expect(stem).toMatch(/\p{Script=Han}/u);
  });

  it('has an English paragraph asked in English', () => {
    const bank = bankOf(
      ...chinese,
      'The pilot was launched by the Ministry of Culture in March 2021 and reached 14 districts of the province.',
    );
    const english = bank.questions.filter(({ stem }) => !/\p{Script=Han}/u.test(stem));
    expect(
      english.some(
        ({ stem }) =>
          stem ===
          'The pilot was launched by the Ministry of Culture in March 2021 and reached ____ districts of the province.',
      ),
    ).toBe(true);
    expect(bank.questions.some(({ stem }) => /\p{Script=Han}/u.test(stem))).toBe(true);
    for (const { explanation } of english) expect(explanation).toMatch(/^The text says: /);
  });
});
