import type { TFunction } from 'i18next';
import type { PackageGain } from '../../data/commands/case-packages';
import type { KnownPackage } from '../../data/queries/imports';

/** What is said of a package that was taken in: what it added, else what became of its case. */
export function packageWords(
  t: TFunction<'import'>,
  title: string,
  known: KnownPackage,
  { annotations, notebooks, questions, cards }: PackageGain,
): string {
  const added = [
    [annotations, t('package.annotations', { count: annotations })],
    [notebooks, t('package.notebooks', { count: notebooks })],
    [questions, t('package.questionsAdded', { count: questions })],
    [cards, t('package.cards', { count: cards })],
  ] as const;
  const list = added
    .filter(([count]) => count > 0)
    .map(([, words]) => words)
    .join(t('nameSeparator'));
  if (list !== '') return t('package.added', { title, list });
  switch (known) {
    case 'new':
      return t('package.onShelf', { title });
    case 'otherText':
      return t('package.newText', { title });
    case 'here':
    case 'bin':
      return t('package.addedNothing', { title });
  }
}
