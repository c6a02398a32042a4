import { Search } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PalettePanel } from '../../ui/Panel';
import type { PaletteCommand } from './match-commands';
import { ResultList } from './ResultList';
import { SearchHelp } from './SearchHelp';
import styles from './SearchPalette.module.css';
import { usePalette } from './use-palette';

interface Props {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly commands: readonly PaletteCommand[];
}

/** One box for everything: commands, cases, texts, annotations, notes and questions. */
export function SearchPalette({ isOpen, onOpenChange, commands }: Props) {
  const { t } = useTranslation('search');
  return (
    <PalettePanel label={t('label')} isOpen={isOpen} onOpenChange={onOpenChange}>
      <Palette commands={commands} onClose={() => onOpenChange(false)} />
    </PalettePanel>
  );
}

interface PaletteProps {
  readonly commands: readonly PaletteCommand[];
  readonly onClose: () => void;
}

function Palette({ commands, onClose }: PaletteProps) {
  const { t } = useTranslation('search');
  const palette = usePalette(commands, onClose);
  const { typed, take, composing, groups, active, results, isEmpty } = palette;
  const listId = useId();
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const isNothing = count === 0 && results.isCurrent && !isEmpty;
  const optionId = (id: string) => `${listId}-${id}`;
  return (
    <div className={styles.palette} onKeyDown={palette.onKeyDown}>
      <div className={styles.head}>
        <Search size={20} strokeWidth={1.7} aria-hidden />
        <input
          className={styles.input}
          type="text"
          role="combobox"
          autoFocus
          aria-label={t('query')}
          aria-expanded={groups.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          {...(active ? { 'aria-activedescendant': optionId(active.id) } : {})}
          placeholder={t('placeholder')}
          value={typed}
          spellCheck={false}
          onChange={(event) => take(event.target.value)}
          onCompositionStart={composing.onCompositionStart}
          onCompositionEnd={(event) => composing.onCompositionEnd(event.currentTarget.value)}
        />
      </div>
      {/* Scrolled by keys too, where a list is long and the box has no use for them. */}
      <div className={styles.body} tabIndex={0}>
        {isEmpty ? <SearchHelp /> : null}
        {isNothing ? <p className={styles.none}>{t('none', { typed: results.typed })}</p> : null}
        <ResultList
          id={listId}
          optionId={optionId}
          groups={groups}
          active={active}
          onChoose={palette.choose}
          onOpen={palette.open}
        />
      </div>
      <div className={styles.foot}>
        <span role="status">
          {results.isComplete ? (isEmpty ? '' : t('found', { count })) : t('indexing')}
        </span>
        <span>{t('keys')}</span>
      </div>
    </div>
  );
}
