import { useTranslation } from 'react-i18next';
import { ModalPanel } from '../ui/Panel';
import { keysOf, SHORTCUTS } from './commands';
import styles from './ShortcutSheet.module.css';

/** Keys of single screens, in the order of the sheet; the text of each is `shortcuts.<screen>.<name>`. */
const SCREEN_KEYS = {
  reader: [
    ['sentence', 'J / K'],
    ['paragraph', 'P'],
    ['moveSelection', '← → / ↑ ↓'],
    ['extendSelection', '+ Shift'],
    ['nextAnnotation', '] / ['],
    ['color1', '1'],
    ['color2', '2'],
    ['color3', '3'],
    ['color4', '4'],
    ['underline', 'U'],
    ['question', 'D'],
    ['star', 'S'],
    ['note', 'N'],
    ['resizeEnd', 'Shift + ← →'],
    ['resizeStart', 'Alt + Shift + ← →'],
    ['copy', 'C'],
    ['lookUp', 'L'],
    ['correct', 'E'],
    ['ask', 'Q'],
    ['find', 'Ctrl + F'],
    ['findNext', 'F3'],
    ['nextTerm', 'T'],
    ['back', 'Alt + ← / →'],
    ['turn', 'PageUp / PageDown'],
    ['litSentence', '↑ ↓'],
    ['readAloud', 'R'],
    ['close', 'Esc'],
  ],
  bank: [
    ['go', '↑ ↓'],
    ['tick', 'Space'],
    ['open', 'Enter'],
    ['approve', 'A'],
    ['suspend', 'S'],
    ['delete', 'Delete'],
  ],
  quiz: [
    ['choose', '1 – 9'],
    ['move', '↑ ↓'],
    ['match', '1 – 9'],
    ['submit', 'Enter'],
    ['grade', '1 – 4'],
  ],
} as const;

interface Props {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Every key that does something, in one place. */
export function ShortcutSheet({ isOpen, onOpenChange }: Props) {
  const { t } = useTranslation('app');
  const everywhere = SHORTCUTS.map((one) => ({
    name: t(`shortcuts.command.${one.command}`),
    keys: keysOf(one),
  }));
  const reader = SCREEN_KEYS.reader.map(([name, keys]) => ({ name: t(`shortcuts.reader.${name}`), keys }));
  const bank = SCREEN_KEYS.bank.map(([name, keys]) => ({ name: t(`shortcuts.bank.${name}`), keys }));
  const quiz = SCREEN_KEYS.quiz.map(([name, keys]) => ({ name: t(`shortcuts.quiz.${name}`), keys }));
  return (
    <ModalPanel title={t('shortcuts.title')} isOpen={isOpen} onOpenChange={onOpenChange}>
      {/* The sheet may be longer than the window, and what scrolls must be reachable by keyboard. */}
      <div className={styles.groups} tabIndex={0}>
        <KeyList title={t('shortcuts.everywhere')} rows={everywhere} />
        <KeyList title={t('shortcuts.inReader')} rows={reader} />
        <KeyList title={t('shortcuts.inQuiz')} rows={quiz} />
        <KeyList title={t('shortcuts.inBank')} rows={bank} />
      </div>
    </ModalPanel>
  );
}

interface KeyListProps {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly keys: string }[];
}

function KeyList({ title, rows }: KeyListProps) {
  return (
    <section>
      <h3 className={styles.groupTitle}>{title}</h3>
      <dl className={styles.rows}>
        {rows.map((row) => (
          <div key={row.name} className={styles.row}>
            <dt>{row.name}</dt>
            <dd>
              <kbd className={styles.keys}>{row.keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
