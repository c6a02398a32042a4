/** Lines of a hard-wrapped file are this long at most, in code units. */
const MAX_WRAP = 90;

/**
 * Joins the lines of paragraphs that were broken at a fixed width. A file counts as broken so if blank lines
 * stand between groups of lines, and most lines that are followed by another of their group end inside a
 * sentence and are nearly as long as the longest. Other files keep one paragraph a line. Gives lines without
 * blank ones.
 */
export function unwrapLines(lines: readonly string[]): readonly string[] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  const inner = groups.flatMap((group) => group.slice(0, -1));
  const width = inner.reduce((longest, { length }) => Math.max(longest, length), 0);
  const broken = inner.filter((line) => line.length >= width * 0.8 && !/[。！？；.!?:：]$/u.test(line));
  if (inner.length < 4 || width > MAX_WRAP || width < 16 || broken.length < inner.length / 2) {
    return lines.filter((line) => line !== '');
  }
  return groups.filter((group) => group.length > 0).map((group) => group.reduce(joinLines));
}

/** Chinese is joined without a space, other scripts with one. */
export function joinLines(before: string, after: string): string {
  return isSpaceBetween(before.slice(-2), after) ? `${before} ${after}` : before + after;
}

/** Whether a line break between these words stands for a space; their last and first two code units are enough. */
export function isSpaceBetween(before: string, after: string): boolean {
  return /[\p{Script=Latin}\p{Nd},.;:!?]$/u.test(before) && /^[\p{Script=Latin}\p{Nd}]/u.test(after);
}
