import { strToU8, zipSync } from 'fflate';
import type { SqlJsStatic } from 'sql.js';
import { BLANK } from '../../core/quiz/model';
import {
  ANKI_CONFIG,
  ANKI_DECK,
  ANKI_OPTIONS,
  ANKI_TABLES,
  ankiDecks,
  ankiModels,
  CHOICE_MODEL,
  CLOZE_MODEL,
} from './anki-schema';
import { answerCell, optionCells } from './joined-cells';
import { KIND_NAMES, letterOf } from './labels';
import type { PortableQuestion } from './portable';

const DAY_SECONDS = 86_400;

/** Anki keeps a note's fields in one string, parted by this sign. */
export const FIELD_SEPARATOR = '\u001f';

/** What an Anki package is made with. */
export interface AnkiOptions {
  readonly deckName: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Names each question for good, so that importing again updates its note. */
  readonly guidOf: (index: number) => string;
}

/**
 * The bank as an .apkg: gaps as cloze notes, all else as notes with a front and a back. `sql` is sql.js, loaded
 * by the caller because where its code lies differs between a worker and Node.
 */
export async function writeAnki(
  questions: readonly PortableQuestion[],
  { deckName, now, guidOf }: AnkiOptions,
  sql: SqlJsStatic,
): Promise<Uint8Array> {
  const database = new sql.Database();
  try {
    const seconds = Math.floor(now / 1000);
    database.run(ANKI_TABLES);
    database.run('INSERT INTO col VALUES (1,?,?,?,11,0,0,0,?,?,?,?,?)', [
      seconds - (seconds % DAY_SECONDS),
      now,
      now,
      ANKI_CONFIG,
      ankiModels(seconds),
      ankiDecks(deckName, seconds),
      ANKI_OPTIONS,
      '{}',
    ]);
    let cardId = now;
    for (const [index, question] of questions.entries()) {
      const isCloze = question.kind === 'cloze';
      const fields = fieldsOf(question);
      const first = fields[0] ?? '';
      const tags =
        question.tags.length > 0
          ? ` ${question.tags.map((tag) => tag.replace(/\s+/gu, '_')).join(' ')} `
          : '';
      database.run('INSERT INTO notes VALUES (?,?,?,?,-1,?,?,?,?,0,?)', [
        now + index,
        guidOf(index),
        isCloze ? CLOZE_MODEL : CHOICE_MODEL,
        seconds,
        tags,
        fields.join(FIELD_SEPARATOR),
        first,
        await checksum(first),
        '',
      ]);
      const cards = isCloze ? question.answer.length : 1;
      for (let order = 0; order < cards; order += 1) {
        database.run('INSERT INTO cards VALUES (?,?,?,?,?,-1,0,0,?,0,0,0,0,0,0,0,0,?)', [
          cardId,
          now + index,
          ANKI_DECK,
          order,
          seconds,
          index + 1,
          '',
        ]);
        cardId += 1;
      }
    }
    return zipSync({ 'collection.anki2': database.export(), media: strToU8('{}') });
  } finally {
    database.close();
  }
}

function fieldsOf(question: PortableQuestion): readonly string[] {
  const { kind, explanation, quote, section } = question;
  const stem = kind === 'cloze' ? clozeText(question) : html(question.stem);
  const right = kind === 'single' ? (question.options[question.answer] ?? '') : '';
  const answer = kind === 'cloze' ? '' : [answerCell(question), right].filter(Boolean).join('. ');
  const options = optionCells(question);
  const shown =
    kind === 'matching'
      ? `${list(question.options, true)}${list(question.matches, true)}`
      : kind === 'shortAnswer'
        ? ''
        : list(options, true);
  const back =
    kind === 'matching' || kind === 'shortAnswer' ? `${html(answer)}${list(options, false)}` : html(answer);
  return [stem, shown, back, html(explanation), html(quote), html(section), KIND_NAMES[kind]];
}

/** The stem with its gaps filled in Anki's form: `{{c1::答案}}`. */
function clozeText({ stem, answer }: Extract<PortableQuestion, { kind: 'cloze' }>): string {
  return stem
    .split(BLANK)
    .map((part, index) => {
      const spelling = answer[index - 1]?.[0];
      return `${spelling === undefined ? '' : `{{c${index}::${html(spelling)}}}`}${html(part)}`;
    })
    .join('');
}

function list(items: readonly string[], isLettered: boolean): string {
  if (items.length === 0) return '';
  return `<div>${items.map((item, index) => `${isLettered ? `${letterOf(index)}. ` : '• '}${html(item)}`).join('<br>')}</div>`;
}

function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\r?\n/gu, '<br>');
}

/** Anki's field checksum: the first 8 hexadecimal digits of the SHA-1 of the field without HTML. */
async function checksum(field: string): Promise<number> {
  const plain = field.replace(/<[^>]*>/gu, '');
  const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(plain));
  return new DataView(digest).getUint32(0);
}
