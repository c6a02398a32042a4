import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { QUESTION_KINDS } from '../../../core/quiz/model';
import type { QuestionRow } from '../../data/rows';
import { Choice } from '../../ui/Choice';
import { SwitchField } from '../../ui/Field';
import type { PracticeFilter } from './practice-pool';
import styles from './PracticePage.module.css';

interface Props {
  readonly rows: readonly QuestionRow[];
  readonly filter: PracticeFilter;
  readonly weak: ReadonlySet<string>;
  readonly onChange: (filter: PracticeFilter) => void;
}

const ANY = 'any';
/** Tags can be called anything, so that their keys are marked. */
const TAG = '#';

/** What is practised: kinds, a tag, what one is not sure of. Only what the bank has can be chosen. */
export function PracticeFilters({ rows, filter, weak, onChange }: Props) {
  const { t } = useTranslation('quiz');
  const kinds = QUESTION_KINDS.filter((kind) => rows.some(({ question }) => question.kind === kind));
  const tags = [...new Set(rows.flatMap(({ tags: given = [] }) => given))].toSorted((a, b) =>
    a.localeCompare(b),
  );
  return (
    <>
      <div>
        <p className={styles.filterLabel} aria-hidden>
          {t('practice.kinds')}
        </p>
        <ToggleButtonGroup
          aria-label={t('practice.kinds')}
          selectionMode="multiple"
          selectedKeys={filter.kinds}
          onSelectionChange={(keys) =>
            onChange({ ...filter, kinds: QUESTION_KINDS.filter((kind) => keys.has(kind)) })
          }
          className={styles.kinds ?? ''}
        >
          {kinds.map((kind) => (
            <ToggleButton key={kind} id={kind} className={styles.kind ?? ''}>
              {t(`kind.${kind}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      {tags.length > 0 ? (
        <Choice
          label={t('practice.tag')}
          value={filter.tag === '' ? ANY : TAG + filter.tag}
          options={[
            { value: ANY, label: t('practice.anyTag') },
            ...tags.map((tag) => ({ value: TAG + tag, label: tag })),
          ]}
          onChange={(key) => onChange({ ...filter, tag: key === ANY ? '' : key.slice(TAG.length) })}
        />
      ) : null}
      {weak.size > 0 || filter.items !== null ? (
        <div>
          <SwitchField
            label={t('practice.weak', { count: weak.size })}
            isSelected={filter.items !== null}
            onChange={(isOn) => onChange({ ...filter, items: isOn ? weak : null })}
          />
          <p className={styles.filterHint}>{t('practice.weakHint')}</p>
        </div>
      ) : null}
    </>
  );
}
