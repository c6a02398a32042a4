import { type Failure, ok, type Result } from '../../core/result';
import { readAiken } from './aiken';
import { readGift } from './gift';
import { readMoodleXml } from './moodle-xml-reader';
import { readPaperText } from './paper-text';
import type { QuestionImport } from './portable';

/**
 * Reads questions from a text. Plain text is told by its signs: `ANSWER:` lines are Aiken's, answers in braces
 * GIFT's, anything else a typed paper.
 *
 * @param extension of the file's name, in small letters
 */
export function readQuestionText(text: string, extension: string): Result<QuestionImport, Failure> {
  if (extension === 'xml') return readMoodleXml(text);
  if (extension === 'gift') return ok(readGift(text));
  if (extension === 'md') return ok(readPaperText(text));
  if (/^ANSWER:\s*[A-Z]\s*$/mu.test(text)) return ok(readAiken(text));
  if (/(?:^|[^\\])\{\s*(?:[=~#TF]|\})/mu.test(text)) return ok(readGift(text));
  return ok(readPaperText(text));
}
