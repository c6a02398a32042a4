import { useEffect, useState } from 'react';
import { loadPinyin, type Pinyin } from '../../language/pinyin';

/** The readings of characters once they are wanted and loaded; `null` until then. */
export function usePinyin(isWanted: boolean): Pinyin | null {
  const [pinyin, setPinyin] = useState<Pinyin | null>(null);
  useEffect(() => {
    if (isWanted) void loadPinyin().then((loaded) => setPinyin(loaded));
  }, [isWanted]);
  return isWanted ? pinyin : null;
}
