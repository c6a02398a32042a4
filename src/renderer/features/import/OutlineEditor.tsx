import { useCallback, useState } from 'react';
import type { DraftCase } from '../../../core/casefile/draft';
import { useTranslation } from 'react-i18next';
import type { Block } from '../../../core/text/model';
import { Button } from '../../ui/Button';
import { SwitchField, TextInput } from '../../ui/Field';
import { OutlineRow } from './OutlineRow';
import styles from './OutlineEditor.module.css';
import type { EditedParts } from './use-draft';

/** So many rows are shown at first, and more of them each time they are asked for. */
const PAGE = 40;

/** The headings of a draft: each with another level, as a paragraph, joined or parted; and paragraphs as headings. */
export function OutlineEditor({ edited }: { readonly edited: EditedParts }) {
  const { t } = useTranslation('import');
  const [showsAll, setShowsAll] = useState(false);
  const [wanted, setWanted] = useState('');
  const [most, setMost] = useState(PAGE);
  /** Blocks that were changed stay in the list, whatever they have become, so that one can go on with them. */
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const { draft, change, undo } = edited;
  // The same for all rows, so that none is drawn anew but for a change of the draft.
  const changeBlock = useCallback(
    (next: DraftCase, blockId: string) => {
      setTouched((ids) => new Set([...ids, blockId]));
      change(next);
    },
    [change],
  );
  const { text, blocks } = draft.text;
  const headings = blocks.filter(isHeading);
  const words = showsAll ? wanted.trim() : '';
  const listed = blocks.filter(
    (block) =>
      (showsAll || isHeading(block) || touched.has(block.id)) &&
      (words === '' || text.slice(block.start, block.end).includes(words)),
  );
  return (
    <details className={styles.part} open={headings.length > 0}>
      <summary>{t('part.outline', { count: headings.length })}</summary>
      <div className={styles.tools}>
        <SwitchField label={t('outline.all')} isSelected={showsAll} onChange={setShowsAll} />
        {showsAll ? (
          <TextInput
            label={t('outline.find')}
            placeholder={t('outline.find')}
            isLabelHidden
            value={wanted}
            onChange={setWanted}
          />
        ) : null}
        <Button look="quiet" isDisabled={undo === null} onPress={() => undo?.()}>
          {t('outline.undo')}
        </Button>
      </div>
      <ul className={styles.outline} aria-label={t('outline.label')}>
        {listed.slice(0, most).map((block) => (
          <OutlineRow key={block.id} draft={draft} block={block} onChange={changeBlock} />
        ))}
      </ul>
      {listed.length > most ? (
        <Button look="quiet" onPress={() => setMost(most + PAGE)}>
          {t('outline.more', { count: listed.length - most })}
        </Button>
      ) : null}
    </details>
  );
}

function isHeading({ kind }: Block): boolean {
  return kind === 'heading';
}
