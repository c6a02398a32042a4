import { type ReactNode, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { DropZone } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { failureText } from '../../i18n/failure-text';
import { showToast } from '../../ui/Toasts';
import { filesOfDrop, filesOfPaste, namedFiles } from './brought-files';
import { ImportButtons } from './ImportButtons';
import styles from './ImportDesk.module.css';
import { ImportPreview } from './ImportPreview';
import { PackagePreview } from './PackagePreview';
import { receiveOpenedFiles } from './opened-files';
import { ReadingNote } from './ReadingNote';
import { type RefusedFile, RefusedFiles } from './RefusedFiles';
import { packageWords } from './package-words';
import { type ImportEvent, useImport } from './use-import';

/** A place that takes documents, by button or by dropping them on it, and shows each before it is stored. */
export function ImportDesk({ children }: { readonly children: (button: ReactNode) => ReactNode }) {
  const { t } = useTranslation('import');
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const tell = (event: ImportEvent) => {
    if (event.kind === 'refused') {
      setRefused((files) => [...files.filter(({ name }) => name !== event.name), event]);
      return;
    }
    if (event.kind === 'notStored') {
      showToast({ text: t('failed', { name: event.name, problem: failureText(event.failure) }) });
      return;
    }
    const { caseId, title } = event;
    showToast({
      text:
        event.kind === 'package' ? packageWords(t, title, event.known, event.gain) : t(event.kind, { title }),
      act: { label: t('open'), run: () => navigate(`/read/${caseId}`) },
    });
  };
  const { reading, preview, waiting, add, cancel, skip, store, storePackage } = useImport(tell);
  useEffect(() => receiveOpenedFiles((files) => add(namedFiles(files))), [add]);
  useLayoutEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = filesOfPaste(event, t('pasted'));
      if (files.length > 0) event.preventDefault();
      add(files);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [add, t]);
  // What is around the import is no part of it: how far a file is read would have a whole shelf drawn ten times a second.
  const around = useMemo(() => children(<ImportButtons onFiles={add} />), [children, add]);
  return (
    <DropZone
      className={styles.zone ?? ''}
      aria-label={t('dropHere')}
      onDrop={async ({ items }) => add(await filesOfDrop(items, t('pasted')))}
    >
      {around}
      <div className={styles.notes} data-notes={reading !== null || refused.length > 0 ? '' : undefined}>
        <RefusedFiles files={refused} onClose={() => setRefused([])} />
        {reading === null ? null : <ReadingNote {...reading} waiting={waiting} onCancel={cancel} />}
      </div>
      {preview !== null && 'draft' in preview ? (
        <ImportPreview
          key={preview.file.hash}
          read={preview}
          waiting={waiting}
          onStore={store}
          onSkip={skip}
          onCancel={cancel}
        />
      ) : null}
      {preview !== null && 'pack' in preview ? (
        <PackagePreview
          key={preview.file.hash}
          read={preview}
          waiting={waiting}
          onStore={() => storePackage(preview)}
          onSkip={skip}
          onCancel={cancel}
        />
      ) : null}
    </DropZone>
  );
}
