import { Ellipsis } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftCase } from '../../../core/casefile/draft';
import {
  canMerge,
  HEADING_LEVELS,
  isPlain,
  mergeWithNext,
  setLevel,
  splitOff,
  splitPlaces,
} from '../../../core/casefile/edit-draft';
import type { Block } from '../../../core/text/model';
import { MenuButton } from '../../ui/MenuButton';
import styles from './OutlineEditor.module.css';

/** Characters shown of a block, and of the words that would be parted from it. */
const SHOWN = 90;
const SHOWN_PART = 24;
const MOST_PARTS = 6;

interface Props {
  readonly draft: DraftCase;
  readonly block: Block;
  readonly onChange: (draft: DraftCase, blockId: string) => void;
}

/** One block of a draft, and what it can be made into. */
export const OutlineRow = memo(function OutlineRow({ draft, block, onChange }: Props) {
  const { t } = useTranslation('import');
  const words = draft.text.text.slice(block.start, block.end);
  const short = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
  const acts = isPlain(block) ? actsOf(draft, block) : [];
  return (
    <li className={styles.row} data-level={block.level ?? 'none'}>
      <span className={styles.level}>{t(`outline.level.${levelName(block)}`)}</span>
      <span className={styles.words}>{short}</span>
      {acts.length > 0 ? (
        <MenuButton
          label={t('outline.acts', { words: words.slice(0, SHOWN_PART) })}
          icon={<Ellipsis size={16} aria-hidden />}
          items={acts.map(({ value, name, facts }) => ({ value, label: t(`outline.act.${name}`, facts) }))}
          onChoose={(value) => {
            const act = acts.find((one) => one.value === value);
            if (act) onChange(act.run(), block.id);
          }}
        />
      ) : null}
    </li>
  );
});

interface OutlineAct {
  readonly value: string;
  readonly name: 'level' | 'paragraph' | 'merge' | 'split';
  readonly facts: { readonly level: number; readonly words: string };
  readonly run: () => DraftCase;
}

function actsOf(draft: DraftCase, block: Block): readonly OutlineAct[] {
  const { id, level, kind, start } = block;
  const isHeading = kind === 'heading';
  const facts = { level: 0, words: '' };
  const levels = HEADING_LEVELS.filter((one) => one !== level).map(
    (one): OutlineAct => ({
      value: `level-${one}`,
      name: 'level',
      facts: { ...facts, level: one },
      run: () => setLevel(draft, id, one),
    }),
  );
  const splits = splitPlaces(draft, block, MOST_PARTS).map((at): OutlineAct => {
    const part = draft.text.text.slice(start, at).trim();
    const words = part.length > SHOWN_PART ? `${part.slice(0, 10)}…${part.slice(-12)}` : part;
    return {
      value: `split-${at}`,
      name: 'split',
      facts: { ...facts, words },
      run: () => splitOff(draft, id, at, level ?? levelBefore(draft, block)),
    };
  });
  return [
    ...levels,
    ...(isHeading
      ? [{ value: 'paragraph', name: 'paragraph', facts, run: () => setLevel(draft, id, null) } as const]
      : []),
    ...(canMerge(draft, id)
      ? [{ value: 'merge', name: 'merge', facts, run: () => mergeWithNext(draft, id) } as const]
      : []),
    ...splits,
  ];
}

/** A new heading goes under the one before it. */
function levelBefore({ text: { blocks } }: DraftCase, { start }: Block): number {
  const before = blocks.findLast((block) => block.kind === 'heading' && block.start < start);
  return Math.min(HEADING_LEVELS.length, (before?.level ?? 0) + 1);
}

function levelName({ kind, level = 1 }: Block) {
  if (kind !== 'heading') return kind === 'paragraph' ? 'paragraph' : 'other';
  return ([1, 2, 3, 4, 5, 6] as const).find((one) => one === level) ?? 1;
}
