import { usePinyin } from '../script-display';
import styles from './LookUpPanel.module.css';

/** Longer words are shown without their readings, which would only be in the way. */
const MAX_CHARACTERS = 60;

/** Words with the reading of each character above it. */
export function WordsWithPinyin({ words }: { readonly words: string }) {
  const characters = Array.from(words);
  const isShort = characters.length <= MAX_CHARACTERS;
  const pinyin = usePinyin(isShort);
  if (!isShort) return <p className={styles.longWords}>{words}</p>;
  const tones = pinyin?.tonesOf(words) ?? [];
  return (
    <p className={styles.words} lang="zh">
      {characters.map((character, index) => (
        <ruby key={`${index}-${character}`}>
          {character}
          <rt>{tones[index] ?? ''}</rt>
        </ruby>
      ))}
    </p>
  );
}
