import type { Failure } from '../core/result';

const SENTENCES: Readonly<Record<string, string>> = {
  'import.empty': 'there is no text in it',
  'import.notText': 'this is not text in UTF-8, UTF-16, GB18030 or Big5',
  'import.tooLarge': 'the file is too large',
  'import.unknownFormat': 'only .docx, .pdf, .html, .epub, .md, .txt, .andu and package folders are read',
  'import.convertFirst': 'it cannot be read directly; save it as .docx with the program that made it',
  'import.convertOfd': 'OFD cannot be read directly; export it as PDF with an OFD reader',
  'import.misnamed': 'its content is of another format than its name says',
  'import.misnamedConvert': 'its content is of another format than its name says; save it as .docx',
  'import.encrypted': 'it has a password',
  'import.broken': 'it is damaged, or of another format than its name says',
  'import.picturesOnly': 'it holds only pictures; recognise its text (OCR) first',
  'casefile.archive': 'the archive cannot be opened',
  'casefile.invalid': 'the package is not valid',
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
