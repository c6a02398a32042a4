import { CASE_FORMAT_VERSION, type CasePackage } from '../../../core/casefile/schema';
import type { DraftCase } from '../../../core/casefile/draft';
import { db } from '../db';
import { environment } from '../environment';
import { installPackage } from './cases';

/** The file that a draft was made from. */
export interface ImportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly hash: string;
  /** Words that were pasted: their name says nothing of what they are. */
  readonly isPasted: boolean;
}

/**
 * Stores a draft that was looked over as a case, and the file it came from, in one transaction.
 *
 * @param caseId the case that the file is a newer state of; its text becomes a new revision, and what the learner
 *   made stays. Without it a new case is made
 * @returns the case's id
 */
export function storeImport(
  draft: DraftCase,
  file: ImportedFile,
  caseId: string = environment().newId(),
): Promise<string> {
  const now = environment().now();
  const tables = [
    db.cases,
    db.revisions,
    db.errata,
    db.terms,
    db.questions,
    db.answers,
    db.cards,
    db.originals,
  ];
  return db.transaction('rw', tables, async () => {
    await installPackage(packageOf(draft, caseId), file.hash, now, 'imported');
    const revision = (await db.cases.get(caseId))?.currentRevision ?? 0;
    await db.originals.put({
      id: `${caseId}@${revision}`,
      caseId,
      revision,
      name: file.name,
      hash: file.hash,
      ...(file.isPasted ? { isPasted: true } : {}),
      bytes: file.bytes,
      updatedAt: now,
    });
    return caseId;
  });
}

function packageOf({ title, source, text, furniture }: DraftCase, id: string): CasePackage {
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
