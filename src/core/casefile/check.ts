import type { Correction } from '../errata/apply';
import { applyErrata, checkErrata } from '../errata/apply';
import { checkAnswer } from '../quiz/check-answer';
import type { PackageProblem } from './problems';
import type { CasePackage, PACKAGE_FILES, PackageText } from './schema';

/** One thing wrong with a package whose files each fit their schema. */
export interface Defect {
  readonly part: keyof typeof PACKAGE_FILES;
  readonly field: string;
  readonly problem: PackageProblem;
}

/**
 * Checks what no schema of one file can say: blocks cover the text, ids are unique, errata fit the received
 * text, terms and quotes occur in the corrected text, and no question rests on a corrected place.
 * Returns every defect, by part; terms and questions are looked at only once text and errata are sound.
 */
export function checkPackage(pack: CasePackage): readonly Defect[] {
  const basics = [
    ...textDefects(pack.text),
    ...duplicates('text', pack.text.blocks, 'blocks'),
    ...duplicates('errata', pack.errata),
    ...duplicates('terms', pack.terms),
    ...duplicates('questions', pack.questions),
  ];
  if (basics.length > 0) return basics;
  const errata = checkErrata(pack.text, pack.errata);
  if (errata.length > 0) {
    return errata.map(({ index, problem }) => ({ part: 'errata', field: `[${index}]`, problem }));
  }
  const correction = applyErrata(pack.text, pack.errata);
  return [...termDefects(pack, correction), ...questionDefects(pack, correction)];
}

/** Blocks must follow each other with exactly one line feed between, from the first unit of the text to its last. */
function textDefects({ text, blocks }: PackageText): readonly Defect[] {
  const part = 'text';
  if (text.normalize('NFC') !== text) return [{ part, field: 'text', problem: 'notNfc' }];
  const defects: Defect[] = [];
  let expected = 0;
  for (const [index, block] of blocks.entries()) {
    const field = `blocks[${index}]`;
    if (block.end > text.length) return [...defects, { part, field: `${field}.end`, problem: 'outOfRange' }];
    if (block.end <= block.start) return [...defects, { part, field: `${field}.end`, problem: 'tooSmall' }];
    if (block.start < expected) return [...defects, { part, field: `${field}.start`, problem: 'overlap' }];
    if (block.start > expected) return [...defects, { part, field: `${field}.start`, problem: 'blockGap' }];
    if (text.slice(block.start, block.end).includes('\n'))
      defects.push({ part, field, problem: 'lineBreak' });
    if (block.kind === 'heading' && block.level === undefined) {
      defects.push({ part, field: `${field}.level`, problem: 'missing' });
    }
    if (block.end < text.length && text[block.end] !== '\n') {
      defects.push({ part, field: `${field}.end`, problem: 'blockGap' });
    }
    expected = block.end + 1;
  }
  if (expected !== text.length + 1) defects.push({ part, field: 'blocks', problem: 'blockGap' });
  return defects;
}

function duplicates(
  part: Defect['part'],
  items: readonly { readonly id: string }[],
  list = '',
): readonly Defect[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ part, field: `${list}[${index}].id`, problem: 'duplicate' as const }];
  });
}

function termDefects({ terms }: CasePackage, { corrected }: Correction): readonly Defect[] {
  const owner = new Map<string, string>();
  return terms.flatMap(({ id, term, aliases }, index) => {
    const defects: Defect[] = [];
    const spellings = [term, ...aliases];
    spellings.forEach((spelling, position) => {
      const field = position === 0 ? `[${index}].term` : `[${index}].aliases[${position - 1}]`;
      if (owner.has(spelling)) defects.push({ part: 'terms', field, problem: 'duplicate' });
      owner.set(spelling, id);
      // The term itself may be the full name of what the text only abbreviates; an alias is there to be found.
      if (position > 0 && !corrected.text.includes(spelling)) {
        defects.push({ part: 'terms', field, problem: 'notInText' });
      }
    });
    if (!spellings.some((spelling) => corrected.text.includes(spelling))) {
      defects.push({ part: 'terms', field: `[${index}].term`, problem: 'notInText' });
    }
    return defects;
  });
}

function questionDefects({ questions }: CasePackage, correction: Correction): readonly Defect[] {
  return questions.flatMap((question, index): readonly Defect[] => {
    const own = checkAnswer(question).map(({ field, problem }) => ({
      part: 'questions' as const,
      field: `[${index}].${field}`,
      problem,
    }));
    const field = `[${index}].quote`;
    const start = correction.corrected.text.indexOf(question.quote);
    if (start < 0) return [...own, { part: 'questions' as const, field, problem: 'notInText' as const }];
    const end = start + question.quote.length;
    const touched = correction.marks.some((mark) => mark.start < end && start < mark.end);
    return touched
      ? [...own, { part: 'questions' as const, field, problem: 'overlapsErratum' as const }]
      : own;
  });
}
