import { useDeferredValue, useMemo } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { indexStems, similarQuestions } from '../../../core/quiz/similar-questions';
import type { QuestionRow } from '../../data/rows';
import styles from './QuestionEditor.module.css';

interface Props {
  readonly stem: string;
  readonly rows: readonly QuestionRow[];
  /** Of the question being edited, which is not its own duplicate. */
  readonly ownId: string;
  readonly onOpen?: ((id: string) => void) | undefined;
}

/** Questions of the bank that likely ask the same, while the stem is being typed. */
export function LikelySame({ stem, rows, ownId, onOpen }: Props) {
  const { t } = useTranslation('bank');
  const typed = useDeferredValue(stem);
  const index = useMemo(
    () =>
      indexStems(
        rows.filter(({ id }) => id !== ownId).map(({ id, question }) => ({ id, stem: question.stem })),
      ),
    [rows, ownId],
  );
  const found = useMemo(() => similarQuestions(typed, index), [typed, index]);
  return (
    <div role="status">
      {found.length > 0 ? (
        <div className={styles.same}>
          <p>{t('same', { count: found.length })}</p>
          <ul>
            {found.map(({ id, stem: other }) => (
              <li key={id} lang="zh-CN">
                {onOpen ? (
                  <Button className={styles.other ?? ''} onPress={() => onOpen(id)}>
                    {other}
                  </Button>
                ) : (
                  other
                )}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
