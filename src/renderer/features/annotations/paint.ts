/**
 * Paints ranges with the CSS Custom Highlight API under a name that `marks.css` styles; painting a name again
 * replaces it. The page's DOM is not touched, so marks may overlap at will.
 *
 * @param priority where marks overlap, the higher one's background is on top
 */
export function paintRanges(name: string, ranges: readonly Range[], priority = 0): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}
