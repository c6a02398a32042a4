import type { Failure } from '../core/result';

const SENTENCES: Readonly<Record<string, string>> = {
  'import.empty': 'there is no text in it',
  'import.notText': 'this is not text in UTF-8, UTF-16, GB18030 or Big5',
  'import.tooLarge': 'the file is too large',
  'import.unknownFormat': 'only .txt, .md, .andu and package folders are read',
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
