import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';
import { type Failure, fail, ok, type Result } from '../../core/result';
import { BLANK } from '../../core/quiz/model';
import { matchingOf } from './joined-cells';
import { type EntryProblem, type PortableQuestion, type QuestionImport, sortEntries } from './portable';

const LISTS = new Set(['question', 'answer', 'subquestion', 'tag']);
const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => LISTS.has(name),
});

/** A text element: `<x format="html"><text>…</text></x>`; `<text>` may be empty or missing. */
const textSchema = z
  .object({
    text: z.union([z.string(), z.object({}).transform(() => '')]).default(''),
    '@_format': z.string().optional(),
  })
  .or(z.literal('').transform(() => ({ text: '' })))
  .transform(({ text }) => plainText(text));
const answerSchema = z
  .object({
    '@_fraction': z.coerce.number().default(0),
    text: z.unknown(),
    '@_format': z.string().optional(),
  })
  .transform(({ '@_fraction': fraction, '@_format': format, text }) => {
    const words = typeof text === 'string' ? text : '';
    return { fraction, words: format === 'plain_text' ? words : plainText(words) };
  });
const questionSchema = z.object({
  '@_type': z.string(),
  category: textSchema.optional(),
  questiontext: textSchema.default(''),
  generalfeedback: textSchema.default(''),
  graderinfo: textSchema.default(''),
  single: z.string().default('true'),
  answer: z.array(answerSchema).default([]),
  subquestion: z
    .array(
      z
        .object({ text: z.unknown(), answer: z.array(z.object({ text: z.unknown() })).default([]) })
        .transform(({ text, answer }) => [asText(text), asText(answer[0]?.text)] as const),
    )
    .default([]),
  tags: z.union([z.object({ tag: z.array(textSchema).default([]) }), z.literal('')]).default(''),
});
type Element = z.infer<typeof questionSchema>;
const quizSchema = z.object({ quiz: z.object({ question: z.array(z.unknown()).default([]) }) });

export type MoodleXmlFailure = Failure<'questions.notMoodleXml'>;

/** Reads Moodle XML. Entries count `<question>` elements from 1. A document type is refused: no entity is expanded. */
export function readMoodleXml(text: string): Result<QuestionImport, MoodleXmlFailure> {
  if (/<!DOCTYPE/iu.test(text) || XMLValidator.validate(text) !== true) return fail('questions.notMoodleXml');
  const parsed = quizSchema.safeParse(parser.parse(text));
  if (!parsed.success) return fail('questions.notMoodleXml');
  let section = '';
  const entries = parsed.data.quiz.question.flatMap((raw, index) => {
    const element = questionSchema.safeParse(raw);
    if (!element.success) return [{ entry: index + 1, read: 'syntax' as const, found: '' }];
    if (element.data['@_type'] === 'category') {
      section = sectionName(element.data.category ?? '');
      return [];
    }
    const found = element.data.questiontext.slice(0, 80);
    return [{ entry: index + 1, read: questionOf(element.data, section), found }];
  });
  return ok(sortEntries(entries));
}

function questionOf(element: Element, section: string): PortableQuestion | EntryProblem {
  const { answer, questiontext: stem, generalfeedback: explanation } = element;
  const tags = element.tags === '' ? [] : [...new Set(element.tags.tag)].filter((tag) => tag !== '');
  const common = { stem, explanation, difficulty: 2 as const, section, tags, quote: '' };
  const right = answer.flatMap(({ fraction }, index) => (fraction > 0 ? [index] : []));
  const [first] = right;
  const options = answer.map(({ words }) => words);
  switch (element['@_type']) {
    case 'multichoice':
      if (first === undefined) return 'answerMissing';
      if (element.single === 'true' || element.single === '1') {
        const best = answer.findIndex(
          ({ fraction }) => fraction === Math.max(...answer.map((one) => one.fraction)),
        );
        return { kind: 'single', ...common, options, answer: best };
      }
      return { kind: 'multiple', ...common, options, answer: right };
    case 'truefalse': {
      if (first === undefined) return 'answerMissing';
      return { kind: 'trueFalse', ...common, answer: options[first]?.toLowerCase() === 'true' };
    }
    case 'shortanswer': {
      const spellings = right.map((index) => options[index] ?? '');
      const blanked = stem.includes(BLANK) ? stem : `${stem}${BLANK}`;
      return { kind: 'cloze', ...common, stem: blanked, answer: [spellings] };
    }
    case 'cloze':
      return embeddedCloze(common);
    case 'matching':
      return { kind: 'matching', ...common, ...matchingOf(element.subquestion) };
    case 'ordering': {
      const order = answer.map((_, index) => index);
      return { kind: 'ordering', ...common, options, answer: order };
    }
    case 'essay': {
      const [model = '', ...points] = element.graderinfo.split('\n');
      const isList = points.length > 0 && points.every((point) => point.startsWith('• '));
      return {
        kind: 'shortAnswer',
        ...common,
        answer: isList ? model : element.graderinfo,
        keyPoints: isList ? points.map((point) => point.slice(2)) : [],
      };
    }
    default:
      return 'kindUnsupported';
  }
}

/** Embedded answers: only short answers become blanks, since choices inside a text are another kind. */
function embeddedCloze(
  common: Omit<Extract<PortableQuestion, { kind: 'cloze' }>, 'kind' | 'answer'>,
): PortableQuestion | EntryProblem {
  const answer: (readonly string[])[] = [];
  let isOther = false;
  const stem = common.stem.replace(
    /\{\d*:([A-Z_]+):((?:\\.|[^}\\])*)\}/gu,
    (_, kind: string, body: string) => {
      isOther ||= !/^(SHORTANSWER|SA|MW)(_?C|C)?$/u.test(kind);
      const spellings = body.split(/(?<!\\)~/u).flatMap((part) => {
        const [words = ''] = part.replace(/^(=|%100%)/u, '\u0000').split(/(?<!\\)#/u);
        return words.startsWith('\u0000') ? [words.slice(1).replace(/\\(.)/gu, '$1')] : [];
      });
      answer.push(spellings);
      return BLANK;
    },
  );
  return isOther ? 'kindUnsupported' : { kind: 'cloze', ...common, stem, answer };
}

function sectionName(category: string): string {
  return (
    category
      .split(/(?<!\/)\/(?!\/)/u)
      .at(-1)
      ?.replaceAll('//', '/')
      .trim() ?? ''
  );
}

function asText(value: unknown): string {
  return plainText(typeof value === 'string' ? value : '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};

/** The words of a piece of HTML: paragraphs and breaks become lines, other tags go. */
function plainText(html: string): string {
  return html
    .replace(/<br\s*\/?>|<\/(p|div|li)>/giu, '\n')
    .replace(/<[^<>]*>/gu, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/gu, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/[ \t]*\n\s*/gu, '\n')
    .trim();
}
