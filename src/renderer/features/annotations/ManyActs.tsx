import { Merge, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { changeAnnotations } from '../../data/commands/many-annotations';
import { Button, IconButton } from '../../ui/Button';
import { ColorButtons } from './ColorButtons';
import styles from './ManyActs.module.css';
import type { PlacedAnnotation } from './place-annotations';
import { TagField } from './TagField';
import type { Annotator } from './use-annotator';

interface Props {
  readonly chosen: readonly PlacedAnnotation[];
  readonly annotator: Annotator;
  readonly onAll: () => void;
  readonly onDone: () => void;
}

/** What can be done with several annotations at once. */
export function ManyActs({ chosen, annotator, onAll, onDone }: Props) {
  const { t } = useTranslation('annotations');
  const ids = chosen.map(({ row }) => row.id);
  return (
    <div className={styles.bar} role="group" aria-label={t('many.label')}>
      <div className={styles.row}>
        <span aria-live="polite">{t('many.count', { count: ids.length })}</span>
        <Button look="quiet" onPress={onAll}>
          {t('many.all')}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {t('done')}
        </Button>
      </div>
      {ids.length > 0 ? (
        <>
          <div className={styles.row}>
            <ColorButtons current={null} onChoose={(color) => void changeAnnotations(ids, { color })} />
            {ids.length > 1 ? (
              <IconButton label={t('many.merge')} onPress={() => annotator.merge(chosen)}>
                <Merge size={17} aria-hidden />
              </IconButton>
            ) : null}
            <IconButton label={t('many.delete')} onPress={() => annotator.removeMany(ids)}>
              <Trash2 size={17} aria-hidden />
            </IconButton>
          </div>
          <TagField
            tags={[]}
            onAdd={(addTag) => void changeAnnotations(ids, { addTag })}
            onRemove={() => {}}
          />
        </>
      ) : null}
    </div>
  );
}
