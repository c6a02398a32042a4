import { ANNOTATION_KINDS, HIGHLIGHT_COLORS } from '../../../core/annotations/model';
import { bringAllText } from '../../ui/growing-text';
import { type ArticleText, markName, type PlacedAnnotation, paintRanges, rangeOfSpan } from '../annotations';
import { printedNotes } from './printed-notes';

/**
 * Puts a copy of the article beside it, for paper alone: there the numbers of notes may stand in the text, which
 * must not change on the screen, and nothing is painted but what is asked for.
 *
 * @param placed the annotations to show; marks are painted, notes numbered
 * @returns what takes the copy away
 */
export async function printedCopy(
  { root, source }: ArticleText,
  placed: readonly PlacedAnnotation[],
): Promise<() => void> {
  bringAllText(root);
  const copy = root.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return () => {};
  copy.dataset['printedCopy'] = '';
  copy.removeAttribute('data-focus');
  root.after(copy);
  const article = { root: copy, source };
  paint(article, placed);
  number(article, placed);
  await Promise.allSettled([...copy.querySelectorAll('img')].map((image) => image.decode()));
  return () => copy.remove();
}

function paint(article: ArticleText, placed: readonly PlacedAnnotation[]): void {
  for (const kind of ANNOTATION_KINDS) {
    for (const color of HIGHLIGHT_COLORS) {
      const ranges = placed.flatMap(({ row, span }) => {
        const isWanted = span && row.kind === kind && row.color === color;
        return (isWanted && rangeOfSpan(article, span)) || [];
      });
      paintRanges(markName(kind, color), ranges, 1);
    }
  }
}

/** From the last note to the first: a number parts the words after it from those before, whose offsets stay. */
function number(article: ArticleText, placed: readonly PlacedAnnotation[]): void {
  for (const [index, { span }] of [...printedNotes(placed).entries()].reverse()) {
    const range = rangeOfSpan(article, span);
    if (!range) continue;
    const sign = document.createElement('sup');
    sign.dataset['noteNumber'] = '';
    sign.textContent = String(index + 1);
    range.collapse(false);
    range.insertNode(sign);
  }
}
