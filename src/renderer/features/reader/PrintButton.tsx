import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { sourceLineOf } from '../../../core/citation/cite';
import type { CaseBundle } from '../../data/queries/cases';
import { fileName, printPage, savePdf } from '../../platform/save-file';
import { MenuButton } from '../../ui/MenuButton';
import type { ArticleText, PlacedAnnotation } from '../annotations';
import { tellFailure } from '../failures';
import { tellSaved } from '../saving';
import { printing } from './printing';

const WAYS = ['print', 'printPlain', 'pdf', 'pdfPlain'] as const;
type Way = (typeof WAYS)[number];

interface Props {
  readonly bundle: CaseBundle;
  /** `null` until the text is on the page. */
  readonly article: ArticleText | null;
  readonly placed: readonly PlacedAnnotation[];
}

/** Prints the text, or saves it as a PDF, with annotations or without. */
export function PrintButton({ bundle, article, placed }: Props) {
  const { t } = useTranslation('reader');
  const foot = sourceLineOf(bundle.case);
  const keepPdf = async (ready: ArticleText, hasNotes: boolean) => {
    const saved = await printing(ready, hasNotes ? placed : null, () =>
      savePdf(fileName(bundle.case.title, 'pdf'), foot),
    );
    tellSaved(saved);
  };
  const print = async (ready: ArticleText, hasNotes: boolean) => {
    const printed = await printing(ready, hasNotes ? placed : null, () => printPage(bundle.case.title, foot));
    if (!printed.ok) tellFailure(printed.error);
  };
  const act = (way: Way) => {
    if (!article) return;
    if (way === 'pdf' || way === 'pdfPlain') void keepPdf(article, way === 'pdf');
    else void print(article, way === 'print');
  };
  return (
    <MenuButton
      label={t('print.label')}
      icon={<Printer size={20} aria-hidden />}
      items={WAYS.map((value) => ({ value, label: t(`print.${value}`) }))}
      onChoose={act}
    />
  );
}
