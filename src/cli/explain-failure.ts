import { IMPORT_EXTENSIONS, PACKAGE_EXTENSION } from '../core/casefile/draft';
import type { Failure } from '../core/result';
import type { ImportFailureCode } from '../importers/draft';

/** Files that are read, as they are told to people. */
export const READ_FORMATS = [...IMPORT_EXTENSIONS, PACKAGE_EXTENSION]
  .map((ending) => `.${ending}`)
  .join(', ');

const OF_IMPORT: Readonly<Record<ImportFailureCode, string>> = {
  'import.empty': 'there is no text in it',
  'import.notText': 'this is not text in UTF-8, UTF-16, GB18030 or Big5',
  'import.tooLarge': 'the file is too large',
  'import.tooDeep': 'its parts are nested too deep to be read',
  'import.tooSlow': 'reading it took too long',
  'import.unknownFormat': `this format is not read; read are ${READ_FORMATS} and package folders`,
  'import.convertFirst': 'this format is not read; save it as .docx in WPS or Word first',
  'import.convertOfd': 'OFD is not read; export it as PDF with an OFD reader first',
  'import.misnamed': 'its content is of another format than its name says; rename it',
  'import.misnamedConvert': 'its content is of another format than its name says; save it as .docx first',
  'import.broken': 'the file is damaged, or not what its name says',
  'import.encrypted': 'the file has a password; save a copy without it',
  'import.picturesOnly': 'it holds only pictures and no text; run text recognition on it first',
  'import.isPicture': 'this is a picture; run text recognition on it first',
  'import.unreadableLetters': 'its fonts do not say which letters they draw, so there is no text to read',
  'import.archive': 'it unpacks to too much, or is put together oddly, and was not opened',
};
const SENTENCES: Readonly<Record<string, string>> = {
  ...OF_IMPORT,
  'casefile.archive': 'the archive cannot be opened',
  'casefile.invalid': 'the package is not valid',
  'casefile.learning': 'what the package says of notes and progress is not valid',
};

/** Says in English what a failure is, with its facts: file, field and problem come as they are named in the code. */
export function explainFailure({ code, facts = {} }: Failure): string {
  const details = Object.entries(facts)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
  const sentence = SENTENCES[code] ?? code;
  return details === '' ? sentence : `${sentence}: ${details}`;
}
