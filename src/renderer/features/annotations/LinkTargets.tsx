import { useTranslation } from 'react-i18next';
import type { LinkTarget } from '../../../core/notes/link-targets';
import styles from './NoteEditor.module.css';

interface Props {
  readonly id: string;
  readonly targets: readonly LinkTarget[];
  readonly active: LinkTarget | undefined;
  readonly onTake: (target: LinkTarget) => void;
}

/** What a note may link to, below the field that keeps the focus. */
export function LinkTargets({ id, targets, active, onTake }: Props) {
  const { t } = useTranslation('annotations');
  return (
    <>
      <p className={styles.none} role="status">
        {targets.length === 0 ? t('link.none') : t('link.hint', { count: targets.length })}
      </p>
      {targets.length > 0 ? (
        <ul id={id} className={styles.targets} role="listbox" aria-label={t('link.choose')}>
          {targets.map((target) => (
            <li
              key={target.id}
              id={`${id}-${target.id}`}
              className={styles.target}
              role="option"
              aria-selected={target === active}
              // The field keeps the focus, and with it the cursor.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onTake(target)}
            >
              <span className={styles.targetKind}>{t(`link.kind.${target.kind}`)}</span>
              <span className={styles.targetWords}>{target.words}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
