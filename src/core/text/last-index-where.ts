/** The last index below `length` for which `isSo`, which holds up to some index and not after it; -1 if none. */
export function lastIndexWhere(length: number, isSo: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isSo(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
