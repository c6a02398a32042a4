import { XMLBuilder } from 'fast-xml-parser';
import { BLANK } from '../../core/quiz/model';
import { pairsOf } from './joined-cells';
import type { PortableQuestion, QuestionExport } from './portable';

/*
 * Moodle XML (docs.moodle.org, "Moodle XML format"). A cloze of several blanks becomes Moodle's embedded
 * answers ("Cloze"), an ordering its core question type `ordering`. All seven kinds can be held.
 */

const builder = new XMLBuilder({ ignoreAttributes: false, format: true, cdataPropName: '__cdata' });

interface Text {
  readonly '@_format'?: 'html' | 'plain_text';
  readonly text: string;
}

/** The bank as Moodle XML; a change of section writes a category. */
export function writeMoodleXml(questions: readonly PortableQuestion[]): QuestionExport<string> {
  const elements: object[] = [];
  let section: string | null = null;
  for (const [index, question] of questions.entries()) {
    if (question.section !== section) {
      section = question.section;
      elements.push({
        '@_type': 'category',
        category: { text: `$course$/top/${section.replaceAll('/', '//')}` },
      });
    }
    elements.push(elementOf(question, index));
  }
  const output = builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    quiz: { question: elements },
  });
  return { output: String(output), leftOut: [] };
}

function elementOf(question: PortableQuestion, index: number): object {
  const common = {
    name: { text: nameOf(question, index) },
    questiontext: html(
      question.kind === 'cloze' && question.answer.length > 1 ? embedded(question) : question.stem,
    ),
    generalfeedback: html(question.explanation),
    defaultgrade: 1,
    tags: { tag: question.tags.map((text) => ({ text })) },
  };
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const right = question.kind === 'single' ? [question.answer] : question.answer;
      const wrong = question.options.length - right.length;
      return {
        '@_type': 'multichoice',
        ...common,
        single: question.kind === 'single',
        shuffleanswers: true,
        answernumbering: 'ABCD',
        answer: question.options.map((option, place) => ({
          '@_fraction': right.includes(place)
            ? share(right.length)
            : question.kind === 'single'
              ? 0
              : -share(wrong),
          ...html(option),
        })),
      };
    }
    case 'trueFalse':
      return {
        '@_type': 'truefalse',
        ...common,
        answer: [true, false].map((value) => ({
          '@_fraction': value === question.answer ? 100 : 0,
          text: String(value),
        })),
      };
    case 'cloze':
      if (question.answer.length > 1) return { '@_type': 'cloze', ...common };
      return {
        '@_type': 'shortanswer',
        ...common,
        usecase: 0,
        answer: (question.answer[0] ?? []).map((text) => ({
          '@_fraction': 100,
          '@_format': 'plain_text',
          text,
        })),
      };
    case 'matching':
      return {
        '@_type': 'matching',
        ...common,
        shuffleanswers: true,
        subquestion: pairsOf(question).map(([left, right]) => ({ ...html(left), answer: { text: right } })),
      };
    case 'ordering':
      return {
        '@_type': 'ordering',
        ...common,
        layouttype: 'VERTICAL',
        selecttype: 'ALL',
        gradingtype: 'LONGEST_ORDERED_SUBSET',
        // Moodle's answers stand in the right order.
        answer: question.answer.map((place, order) => ({
          '@_fraction': order + 1,
          ...html(question.options[place] ?? ''),
        })),
      };
    case 'shortAnswer':
      return {
        '@_type': 'essay',
        ...common,
        responseformat: 'editor',
        graderinfo: html([question.answer, ...question.keyPoints.map((point) => `• ${point}`)].join('\n')),
      };
  }
}

/** Moodle's own name of a question, seen in its bank: number and the head of the stem. */
function nameOf({ stem }: PortableQuestion, index: number): string {
  return `${String(index + 1).padStart(3, '0')} ${stem.replaceAll('\n', ' ').slice(0, 40)}`;
}

/** The stem with each blank as an embedded short answer, such as `{1:SHORTANSWER:=十二~=12}`. */
function embedded({ stem, answer }: Extract<PortableQuestion, { kind: 'cloze' }>): string {
  return stem
    .split(BLANK)
    .map((part, index) => {
      const spellings = answer[index - 1];
      if (!spellings) return part;
      const joined = spellings.map((one) => `=${one.replace(/[}#~/"\\]/gu, '\\$&')}`).join('~');
      return `{1:SHORTANSWER:${joined}}${part}`;
    })
    .join('');
}

function html(text: string): Text {
  return { '@_format': 'html', text: escapeHtml(text).replace(/\r?\n/gu, '<br/>') };
}

/** The builder escapes for XML; Moodle then reads the words as HTML, which needs its own. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function share(count: number): number {
  return Math.round(10_000_000 / Math.max(1, count)) / 100_000;
}
