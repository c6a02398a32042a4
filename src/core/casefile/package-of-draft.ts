import type { DraftCase } from './draft';
import { CASE_FORMAT_VERSION, type CasePackage } from './schema';

/** A draft as a case package: the text as received, without errata, terms and questions. */
export function packageOfDraft({ title, source, text, furniture }: DraftCase, id: string): CasePackage {
  return {
    manifest: {
      format: 'andu-case',
      version: CASE_FORMAT_VERSION,
      id,
      title,
      ...source,
      editors: [...source.editors],
      language: languageOf(text.text),
      licence: '',
    },
    text: { ...text, furniture },
    errata: [],
    terms: [],
    questions: [],
  };
}

/** BCP 47: a text with hardly any Han characters is taken for English. */
function languageOf(text: string): string {
  const sample = text.slice(0, 4000);
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han * 20 < sample.length ? 'en' : 'zh-CN';
}
