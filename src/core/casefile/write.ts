import type { CasePackage } from './schema';
import { PACKAGE_FILES } from './schema';

/**
 * Writes a case package as file name -> content. The same package always gives the same bytes: two-space
 * JSON, keys in the order of the schema, one line feed at the end, so that a package can be kept in version
 * control and compared.
 */
export function writePackage(pack: CasePackage): Record<string, string> {
  const { manifest, text, errata, terms, questions } = pack;
  return {
    [PACKAGE_FILES.manifest]: toJson(pickKeys(manifest, MANIFEST_KEYS)),
    [PACKAGE_FILES.text]: toJson({
      text: text.text,
      blocks: text.blocks.map((block) => pickKeys(block, BLOCK_KEYS)),
      furniture: text.furniture.map((item) => pickKeys(item, ['text', 'reason'])),
    }),
    [PACKAGE_FILES.errata]: toJson(
      errata.map((item) =>
        pickKeys(item, ['id', 'start', 'end', 'received', 'proposed', 'reason', 'certainty']),
      ),
    ),
    [PACKAGE_FILES.terms]: toJson(
      terms.map((item) => pickKeys(item, ['id', 'term', 'aliases', 'explanation'])),
    ),
    [PACKAGE_FILES.questions]: toJson(questions.map((item) => pickKeys<object>(item, QUESTION_KEYS))),
  };
}

const MANIFEST_KEYS = [
  'format',
  'version',
  'id',
  'title',
  'authorBody',
  'publisher',
  'publishedAt',
  'sourceLine',
  'editors',
  'language',
  'licence',
] as const;

const BLOCK_KEYS = ['id', 'kind', 'level', 'list', 'row', 'asset', 'inlines', 'start', 'end'] as const;

const QUESTION_KEYS = [
  'id',
  'kind',
  'stem',
  'options',
  'matches',
  'answer',
  'keyPoints',
  'explanation',
  'quote',
  'difficulty',
] as const;

/** The named keys that the object has, in the order named. */
function pickKeys<T extends object>(value: T, keys: readonly string[]): Record<string, unknown> {
  const entries = new Map(Object.entries(value));
  return Object.fromEntries(keys.filter((key) => entries.has(key)).map((key) => [key, entries.get(key)]));
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
