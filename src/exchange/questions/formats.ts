/** The forms in which a bank is written. */
export const BANK_FORMATS = ['xlsx', 'csv', 'gift', 'moodle', 'anki', 'aiken', 'markdown'] as const;
export type BankFormat = (typeof BANK_FORMATS)[number];

/** How the name of a file in each form ends. */
export const FORMAT_EXTENSIONS: Readonly<Record<BankFormat, string>> = {
  xlsx: 'xlsx',
  csv: 'csv',
  gift: 'gift',
  moodle: 'xml',
  anki: 'apkg',
  aiken: 'txt',
  markdown: 'md',
};

/** How the names of files that are read may end. */
export const READABLE_EXTENSIONS = ['xlsx', 'csv', 'tsv', 'gift', 'xml', 'txt', 'md', 'apkg'] as const;
