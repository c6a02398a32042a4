import type { SqlJsStatic } from 'sql.js';
import { z } from 'zod';
import { BLANK } from '../../core/quiz/model';
import { type Failure, fail, ok, type Result } from '../../core/result';
import { FIELD_SEPARATOR } from './anki';
import { ANKI_FIELDS } from './anki-schema';
import { questionOfFields } from './fields';
import { letterOf } from './labels';
import { type EntryProblem, type PortableQuestion, type QuestionImport, sortEntries } from './portable';

/*
 * Notes of an Anki collection (schema 11) as questions. Only those whose answer is certain come in: gaps of cloze
 * notes, and the back of notes with a front and a back. What stands there as a picture, sound or drawing is left out
 * and named. Cards, their history and media are not read.
 */

/** A back of one line up to this long is typed; a longer one is compared with one's own words. */
const LONGEST_TYPED = 20;

/** Note types, as far as they matter here. */
const modelsSchema = z.record(
  z.string(),
  z.object({ type: z.number().default(0), flds: z.array(z.object({ name: z.string() })) }),
);
type Model = z.infer<typeof modelsSchema>[string];

/** One gap: `{{c1::answer}}` or `{{c1::answer::hint}}`; a gap inside another is none. */
const GAP = /\{\{c\d+::((?:(?!\{\{|\}\}|::)[\s\S])*)(?:::(?:(?!\{\{|\}\})[\s\S])*)?\}\}/gu;
/** What a mask over a picture is written as. */
const OCCLUSION = /^image-occlusion:/u;

/**
 * Reads the notes of a collection, entries numbered from 1 in the order in which they were made.
 *
 * @param collection the bytes of `collection.anki21` or `collection.anki2`
 * @returns `import.broken` where it is no collection that SQLite can read
 */
export function readAnki(collection: Uint8Array, sql: SqlJsStatic): Result<QuestionImport, Failure> {
  const database = new sql.Database(collection);
  try {
    const rowsOf = (query: string) => database.exec(query)[0]?.values ?? [];
    // A view or a virtual table by these names could run whatever its maker liked.
    const tables = rowsOf("SELECT sql FROM sqlite_master WHERE type = 'table' AND name IN ('col', 'notes')");
    if (tables.length !== 2 || !tables.every(([made]) => /^CREATE TABLE\b/iu.test(String(made)))) {
      return fail('import.broken');
    }
    const models = modelsSchema.safeParse(JSON.parse(String(rowsOf('SELECT models FROM col')[0]?.[0] ?? '')));
    if (!models.success) return fail('import.broken');
    const notes = rowsOf('SELECT mid, flds, tags FROM notes ORDER BY id');
    const entries = notes.map(([mid, flds, tags], index) => {
      const fields = String(flds).split(FIELD_SEPARATOR);
      const model = models.data[String(mid)];
      const read = model === undefined ? 'kindUnknown' : questionOf(model, fields, tagsOf(String(tags)));
      return { entry: index + 1, read, found: plain(fields[0] ?? '') };
    });
    return ok(sortEntries(entries));
  } catch {
    // What SQLite or JSON throw says nothing that a person could act on.
    return fail('import.broken');
  } finally {
    database.close();
  }
}

function questionOf(model: Model, fields: readonly string[], tags: string): PortableQuestion | EntryProblem {
  if (isOwn(model)) return ownQuestion(fields, tags, model.type === 1);
  const [front = '', back = '', ...rest] = fields;
  const common = { section: '', difficulty: '', quote: '', tags, options: [] };
  if (model.type === 1) {
    return clozeOf(front, tags, { explanation: plain([back, ...rest].join('<br>')) });
  }
  const stem = plain(front);
  const answer = plain(back);
  if (stem === '') return 'stemMissing';
  if (answer === '') return 'answerMissing';
  const explanation = plain(rest.join('<br>'));
  const isTyped = answer.length <= LONGEST_TYPED && !answer.includes('\n');
  if (!isTyped) return questionOfFields({ ...common, kind: '简答题', stem, answer, explanation });
  const read = questionOfFields({
    ...common,
    kind: '填空题',
    stem: `${stem}${BLANK}`,
    answer: 'x',
    explanation,
  });
  return typeof read === 'object' && read.kind === 'cloze' ? { ...read, answer: [[answer]] } : read;
}

function clozeOf(
  front: string,
  tags: string,
  { explanation, quote = '', section = '' }: { explanation: string; quote?: string; section?: string },
): PortableQuestion | EntryProblem {
  const answers = [...front.matchAll(GAP)].map(([, answer = '']) => plain(answer));
  if (answers.some((answer) => OCCLUSION.test(answer))) return 'kindUnsupported';
  const stem = plain(front.replace(GAP, BLANK));
  if (answers.length === 0 || answers.includes('')) return 'answerMissing';
  // A gap inside a gap, or one never closed: what belongs to which answer is not certain.
  if (stem.includes('{{c')) return 'syntax';
  const read = questionOfFields({
    kind: '填空题',
    stem,
    options: [],
    answer: 'x',
    explanation,
    difficulty: '',
    section,
    tags,
    quote,
  });
  return typeof read === 'object' && read.kind === 'cloze'
    ? { ...read, answer: answers.map((answer) => [answer]) }
    : read;
}

/** Whether notes are of a type that Andu itself wrote. */
function isOwn({ flds }: Model): boolean {
  return flds.length === ANKI_FIELDS.length && flds.every(({ name }, index) => name === ANKI_FIELDS[index]);
}

function ownQuestion(
  [
    stem = '',
    shown = '',
    back = '',
    explanation = '',
    quote = '',
    section = '',
    kind = '',
  ]: readonly string[],
  tags: string,
  isCloze: boolean,
): PortableQuestion | EntryProblem {
  const rest = { explanation: plain(explanation), quote: plain(quote), section: plain(section) };
  if (isCloze) return clozeOf(stem, tags, rest);
  const lines = plain(back).split('\n');
  const listed = lines.filter((line) => line.startsWith('• ')).map((line) => line.slice(2));
  const options = plain(shown).split('\n').filter(Boolean);
  const isListed = listed.length > 0;
  const answer = lines.filter((line) => !line.startsWith('• ')).join('\n');
  return questionOfFields({
    kind: plain(kind),
    stem: plain(stem),
    options: isListed ? listed : options.map((line, index) => withoutLetter(line, index)),
    // A right option follows its letter.
    answer: isListed || options.length === 0 ? answer : (answer.split('. ')[0] ?? ''),
    difficulty: '',
    tags,
    ...rest,
  });
}

function withoutLetter(line: string, index: number): string {
  const letter = `${letterOf(index)}. `;
  return line.startsWith(letter) ? line.slice(letter.length) : line;
}

/** A field's words: lines by its breaks, without marks, sounds and pictures. */
function plain(html: string): string {
  return html
    .replace(/\[sound:[^\]]*\]/gu, '')
    .replace(/<(?:br|\/div|\/p|\/li|div|p|li)\b[^>]*>/giu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/&nbsp;/gu, ' ')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&#0*39;/gu, "'")
    .replace(/&amp;/gu, '&')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Anki parts tags by spaces. */
function tagsOf(tags: string): string {
  return tags.trim().split(/\s+/u).join('，');
}
