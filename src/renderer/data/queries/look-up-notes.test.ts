import { expect, it } from 'vitest';
import { CASE_ID, casePackage } from '../../../../tests/support/case-fixture';
import { withEmptyDatabase } from '../../../../tests/support/data-fixture';
import { addAnnotation, deleteAnnotation } from '../commands/annotations';
import { installPackage } from '../commands/cases';
import { addNotebook, deleteNotebook } from '../commands/notebooks';
import { type CaseFinds, lookUpInOtherCases } from './look-up';
import { lookUpNotebooks } from './look-up-notes';
import { placeOfNoteLink } from './note-links';

withEmptyDatabase();

const MARK = {
  caseId: CASE_ID,
  kind: 'highlight',
  color: 'yellow',
  selectors: { start: 5, end: 7, exact: '这里', prefix: '一、开端\n', suffix: '有一处正字', revision: 1 },
  note: '与[黨建](#annotation=x)有关',
} as const;

async function foundElsewhere(words: string): Promise<readonly CaseFinds[]> {
  const finds: CaseFinds[] = [];
  await lookUpInOtherCases(words, 'open', (one) => finds.push(one), new AbortController().signal);
  return finds;
}

it('annotations and long notes of other cases are found by their words, in any script', async () => {
  await installPackage(casePackage(), 'h');
  const mark = await addAnnotation(MARK);
  const note = await addNotebook({ caseId: CASE_ID, title: '心得', body: '先说党建引领，再说别的' });
  const [found] = await foundElsewhere('党建');
  expect(found).toMatchObject({ caseId: CASE_ID, count: 0, annotations: [{ id: mark.id }] });
  expect(found?.notebooks).toMatchObject([{ id: note.id, title: '心得', snippet: { words: '党建' } }]);
  expect(await lookUpNotebooks('心得', CASE_ID)).toMatchObject([{ id: note.id, snippet: null }]);
  expect(await foundElsewhere('annotation')).toEqual([]);
  await deleteAnnotation(mark.id);
  await deleteNotebook(note.id);
  expect(await foundElsewhere('党建')).toEqual([]);
});

it('a link leads to the place that an annotation or a quote has by now', async () => {
  await installPackage(casePackage(), 'h');
  const { id } = await addAnnotation(MARK);
  const place = { caseId: CASE_ID, span: { start: 5, end: 7 } };
  expect(await placeOfNoteLink({ kind: 'annotation', id }, 'other')).toEqual(place);
  const selectors = { ...MARK.selectors, start: 90, end: 92, revision: 0 };
  expect(await placeOfNoteLink({ kind: 'place', selectors }, CASE_ID)).toEqual(place);
  expect(await placeOfNoteLink({ kind: 'place', selectors }, 'none')).toBeNull();
  await deleteAnnotation(id);
  expect(await placeOfNoteLink({ kind: 'annotation', id }, CASE_ID)).toBeNull();
});
