import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import type { ShelfEntry } from '../../../core/shelf/arrange';
import { deleteCases, restoreCases, setArchived } from '../../data/commands/shelf';
import { tellWithUndo } from '../taking-back';
import { saveOriginal } from './save-original';
import { tellSaved } from '../saving';

/** What opens the dialogs of a case. */
export interface CaseDialogs {
  readonly onDetails: (entry: ShelfEntry) => void;
  readonly onExport: (entry: ShelfEntry) => void;
}

/** One act of a case's menu. */
interface CaseAct {
  readonly value: string;
  readonly label: string;
  readonly run: () => void;
}

/** What can be done with a case where it stands; each act can be taken back from the message that tells of it. */
export function useCaseActs(entry: ShelfEntry, open: CaseDialogs): readonly CaseAct[] {
  const { t } = useTranslation('library');
  const { id, title } = entry;
  const tell = async (done: Promise<void>, text: string) => {
    await done;
    tellWithUndo(text);
  };
  if (entry.deletedAt !== 0) {
    return [
      {
        value: 'restore',
        label: t('act.restore'),
        run: () => void tell(restoreCases([id]), t('done.restored', { title })),
      },
    ];
  }
  const isArchived = entry.archivedAt !== 0;
  return [
    { value: 'practice', label: t('act.practice'), run: () => navigate(`/practice/${id}`) },
    { value: 'bank', label: t('act.bank'), run: () => navigate(`/bank/${id}`) },
    { value: 'details', label: t('act.details'), run: () => open.onDetails(entry) },
    { value: 'export', label: t('act.export'), run: () => open.onExport(entry) },
    ...(entry.hasOriginal
      ? [
          {
            value: 'original',
            label: t('act.saveOriginal'),
            run: () => void saveOriginal(id).then((saved) => tellSaved(saved)),
          },
        ]
      : []),
    {
      value: 'archive',
      label: t(isArchived ? 'act.unarchive' : 'act.archive'),
      run: () =>
        void tell(
          setArchived([id], !isArchived),
          t(isArchived ? 'done.unarchived' : 'done.archived', { title }),
        ),
    },
    {
      value: 'delete',
      label: t('act.delete'),
      run: () => void tell(deleteCases([id]), t('done.deleted', { title })),
    },
  ];
}
