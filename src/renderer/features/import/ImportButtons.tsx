import { FilePlus2, FolderPlus } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IMPORT_EXTENSIONS, PACKAGE_EXTENSION } from '../../../core/casefile/draft';
import { Button, IconButton } from '../../ui/Button';
import { Tip } from '../../ui/Tip';
import { type BroughtFile, filesOfChosenFolder, namedFiles } from './brought-files';

const ACCEPTED = [...IMPORT_EXTENSIONS, PACKAGE_EXTENSION].map((extension) => `.${extension}`).join(',');

/** Buttons to choose files, or a folder of them, from the system's own dialogs. */
export function ImportButtons({ onFiles }: { readonly onFiles: (files: readonly BroughtFile[]) => void }) {
  const { t } = useTranslation('import');
  const input = useRef<HTMLInputElement>(null);
  const choose = (isFolder: boolean) => {
    if (input.current === null) return;
    input.current.webkitdirectory = isFolder;
    input.current.click();
  };
  return (
    <>
      <Tip text={t('waysIn')}>
        <Button onPress={() => choose(false)}>
          <FilePlus2 size={16} aria-hidden />
          {t('act.import')}
        </Button>
      </Tip>
      <IconButton label={t('act.importFolder')} onPress={() => choose(true)}>
        <FolderPlus size={18} aria-hidden />
      </IconButton>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('act.choose')}
        accept={ACCEPTED}
        onChange={({ target }) => {
          const files = target.files ?? [];
          onFiles(namedFiles(target.webkitdirectory ? filesOfChosenFolder(files) : files));
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
