import { BLANK } from '../../core/quiz/model';
import { giftEntries, readGiftEntry } from './gift-parser';
import { matchingOf, pairsOf } from './joined-cells';
import { type PortableQuestion, type QuestionExport, type QuestionImport, sortEntries } from './portable';

/*
 * GIFT, Moodle's text format (docs.moodle.org, "GIFT format"). It has no ordering and no cloze of several
 * blanks; those are named as left out. Sections become categories, tags `// [tag:…]` comments.
 */

/** Writes what GIFT can hold. */
export function writeGift(questions: readonly PortableQuestion[]): QuestionExport<string> {
  const leftOut: number[] = [];
  const entries: string[] = [];
  let section = '';
  for (const [index, question] of questions.entries()) {
    const body = bodyOf(question);
    if (body === null) {
      leftOut.push(index);
      continue;
    }
    if (question.section !== section) {
      section = question.section;
      entries.push(`$CATEGORY: ${section.replace(/\s+/gu, ' ').replaceAll('/', '//')}`);
    }
    const tags = question.tags.map((tag) => `[tag:${tag.replace(/[\]\n]/gu, ' ')}]`).join(' ');
    entries.push(tags === '' ? body : `// ${tags}\n${body}`);
  }
  return { output: `${entries.join('\n\n')}\n`, leftOut };
}

/** Reads GIFT: choices, true/false, short answers, missing words, matching and essays. */
export function readGift(text: string): QuestionImport {
  return sortEntries(
    giftEntries(text).map((entry) => ({
      entry: entry.line,
      read: readGiftEntry(entry, matchingOf),
      found: entry.text.slice(0, 80),
    })),
  );
}

function bodyOf(question: PortableQuestion): string | null {
  const feedback = question.explanation === '' ? '' : `####${escaped(question.explanation)}`;
  const withAnswers = (answers: readonly string[]) =>
    `${escaped(question.stem)} {\n${[...answers, feedback].filter((line) => line !== '').join('\n')}\n}`;
  switch (question.kind) {
    case 'single':
      return withAnswers(
        question.options.map((option, place) => `${place === question.answer ? '=' : '~'}${escaped(option)}`),
      );
    case 'multiple': {
      const { answer, options } = question;
      const right = share(answer.length);
      const wrong = share(options.length - answer.length);
      return withAnswers(
        options.map(
          (option, place) => `~%${answer.includes(place) ? right : `-${wrong}`}%${escaped(option)}`,
        ),
      );
    }
    case 'trueFalse':
      return withAnswers([question.answer ? 'TRUE' : 'FALSE']);
    case 'cloze': {
      const [spellings, ...more] = question.answer;
      const [before, after] = question.stem.split(BLANK);
      // GIFT has no way to say that `->` is part of an answer: several of them would be pairs.
      const isLikePairs =
        spellings !== undefined && spellings.length > 1 && spellings.every((one) => one.includes('->'));
      if (!spellings || more.length > 0 || isLikePairs) return null;
      const answers = `{${spellings.map((one) => `=${escaped(one)}`).join(' ')}${feedback && ` ${feedback}`}}`;
      return `${escaped(before ?? '')}${answers}${escaped(after ?? '')}`;
    }
    case 'matching':
      return withAnswers(pairsOf(question).map(([left, right]) => `=${escaped(left)} -> ${escaped(right)}`));
    case 'shortAnswer': {
      // An essay has no answer in GIFT; answer and key points go where the marker sees them.
      const model = [
        question.answer,
        ...question.keyPoints.map((point) => `• ${point}`),
        question.explanation,
      ];
      return `${escaped(question.stem)} {####${model.filter(Boolean).map(escaped).join('\\n')}}`;
    }
    case 'ordering':
      return null;
  }
}

/** A hundred per cent in equal shares, with the five decimals that Moodle knows. */
function share(count: number): string {
  return String(Math.round(10_000_000 / Math.max(1, count)) / 100_000);
}

function escaped(text: string): string {
  return text
    .trim()
    .replace(/[\\~=#{}:]/gu, '\\$&')
    .replace(/\r?\n/gu, '\\n');
}
