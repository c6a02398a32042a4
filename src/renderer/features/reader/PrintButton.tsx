import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CaseBundle } from '../../data/queries/cases';
import { fileName, savePdf } from '../../platform/save-file';
import { MenuButton } from '../../ui/MenuButton';
import { showToast } from '../../ui/Toasts';
import { tellFailure } from '../failures';
import { printing } from './printing';

const WAYS = ['print', 'printPlain', 'pdf', 'pdfPlain'] as const;
type Way = (typeof WAYS)[number];

/** Prints the text, or saves it as a PDF, with annotations or without. */
export function PrintButton({ bundle }: { readonly bundle: CaseBundle }) {
  const { t } = useTranslation('reader');
  const keepPdf = async (hasNotes: boolean) => {
    const saved = await printing(hasNotes, () => savePdf(fileName(bundle.case.title, 'pdf')));
    if (!saved.ok) tellFailure(saved.error);
    else if (saved.value !== null) showToast({ text: t('print.saved', { path: saved.value }) });
  };
  const act = (way: Way) => {
    if (way === 'pdf' || way === 'pdfPlain') void keepPdf(way === 'pdf');
    else void printing(way === 'print', async () => window.print());
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
