import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { judgeBlank } from '../../../core/quiz/answers/judge-blank';
import type { ReadingsOf } from '../../../core/search/find-by-pinyin';
import { loadPinyin } from '../../language/pinyin';
import styles from './QuestionView.module.css';

interface Props {
  readonly spellings: readonly string[];
  readonly given: string;
  readonly stem: string;
}

/** What a wrong blank should have said, and how the answer missed it: by its unit, or by characters that sound alike. */
export function MissedBlank({ spellings, given, stem }: Props) {
  const { t } = useTranslation('quiz');
  const readingsOf = useReadings(/\p{Script=Han}/u.test(given));
  const verdict = judgeBlank(spellings, given, stem, readingsOf);
  return (
    <>
      <span className={styles.expected}>{spellings[0]}</span>
      {verdict === 'wrongUnit' || verdict === 'sameSound' ? (
        <span className={styles.missed}>{t(`missed.${verdict}`)}</span>
      ) : null}
    </>
  );
}

/** The readings of characters, once they are loaded; they are not loaded for answers without any. */
function useReadings(isWanted: boolean): ReadingsOf | undefined {
  const [readingsOf, setReadingsOf] = useState<ReadingsOf>();
  useEffect(() => {
    let isGone = false;
    if (isWanted) {
      void loadPinyin().then((loaded) => {
        if (!isGone) setReadingsOf(() => loaded.readingsOf);
      });
    }
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return readingsOf;
}
