import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PACKAGE_EXTENSION } from '../../../core/casefile/draft';
import { LEARNING_FILE, writeLearning } from '../../../core/casefile/learning';
import { readPackage } from '../../../core/casefile/read';
import { writePackage } from '../../../core/casefile/write';
import { zipPackage } from '../../../core/casefile/zip';
import type { Failure, Result } from '../../../core/result';
import { fail } from '../../../core/result';
import type { ShelfEntry } from '../../../core/shelf/arrange';
import { type LearningParts, packageOfCase } from '../../data/queries/case-package';
import { fileName, saveFile } from '../../platform/save-file';
import { SwitchField } from '../../ui/Field';
import { SaveDialog, tellSaved } from '../saving';

const PARTS = ['annotations', 'questions', 'progress'] as const;

/** Saves a case as a package: the case alone, or with what one made of it. */
export function ExportCase({ entry, onClose }: { readonly entry: ShelfEntry; readonly onClose: () => void }) {
  const { t } = useTranslation('library');
  const [parts, setParts] = useState<LearningParts>({
    annotations: false,
    questions: false,
    progress: false,
  });
  const save = async () => tellSaved(await savePackage(entry, parts, t('export.fileType')));
  return (
    <SaveDialog title={t('export.title')} onSave={save} onClose={onClose}>
      <p>{t('export.lead')}</p>
      <div>
        {PARTS.map((part) => (
          <SwitchField
            key={part}
            label={t(`export.${part}`)}
            isSelected={parts[part]}
            onChange={(isIn) => setParts((before) => ({ ...before, [part]: isIn }))}
          />
        ))}
      </div>
    </SaveDialog>
  );
}

/** Writes only what can be read again. @returns the file's path, or `null` if the person thought better */
async function savePackage(
  { id, title }: ShelfEntry,
  parts: LearningParts,
  fileType: string,
): Promise<Result<string | null, Failure>> {
  const found = await packageOfCase(id, parts);
  if (found === null) return fail('data.caseMissing');
  const files = writePackage(found.pack);
  const read = readPackage(files);
  if (!read.ok) return read;
  const all = found.learning === null ? files : { ...files, [LEARNING_FILE]: writeLearning(found.learning) };
  return saveFile({
    suggestedName: fileName(title, PACKAGE_EXTENSION),
    filters: [{ name: fileType, extensions: [PACKAGE_EXTENSION] }],
    // A copy, whose buffer is its own.
    bytes: Uint8Array.from(zipPackage(all, found.pictures)),
  });
}
