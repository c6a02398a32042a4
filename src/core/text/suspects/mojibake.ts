import type { Suspect } from './model';
import { suspectsMatching } from './model';

/** Replacement characters, private use, and the well-known remains of both read or written twice. */
const LOST = /(?:\uFFFD|[\uE000-\uF8FF]|锟斤拷|锟斤|烫烫烫+|屯屯屯+)+/gu;
/** UTF-8 read as Latin-1 or Windows-1252: a lead byte's letter and one or two continuation bytes. */
const LATIN =
  /(?:[\u00C2-\u00F4][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]{1,3}){2,}/gu;
/** What the commonest characters and stops become when UTF-8 is read as GBK; almost none occurs in prose. */
const GBK =
  /[锛銆鐨勬槸涓鍜浜嗗湪鏈鍥藉鏄鎴戜滑鍙浠ュ彂灞曞伐浣滃厷寤鸿鍖栫悊€杩欎釜绗鍦鎬闂璇鏃剁粡甯瑰啿瀹炴柦]+/gu;
/** Of those, the ones that no garbled run goes without: where none is, the long look for runs is saved. */
const TELLING = /[锛銆鐨勬槸鍜鏄鎴鍙杩鐨鍦]/u;

/** Text that was decoded with the wrong encoding, or lost in one. */
export function findMojibake(text: string): readonly Suspect[] {
  return [
    ...suspectsMatching(text, LOST, 'mojibake'),
    ...suspectsMatching(text, LATIN, 'mojibake'),
    // A rare character can stand alone in a name; three in a row do not.
    ...(TELLING.test(text)
      ? suspectsMatching(text, GBK, 'mojibake').filter(
          ({ text: found }) => found.length >= 3 && isGarbled(found),
        )
      : []),
  ];
}

/** Of the run, most must be characters that prose does without. */
function isGarbled(run: string): boolean {
  const rare =
    run.match(/[锛銆鐨勬槸涓鍜浜嗗湪鏈鍥鏄鎴滑鍙浠ュ彂灞曞厷鍖栫悊€杩欎釜绗鍦鎬闂璇鏃剁粡甯瑰啿瀹炴柦]/gu)
      ?.length ?? 0;
  return rare >= run.length * 0.7 && TELLING.test(run);
}
