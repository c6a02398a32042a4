/** How an option is marked once the question is answered: by being right, or by being chosen though wrong. */
export type OptionMark = 'right' | 'wrong' | undefined;

export function optionMark(isAnswered: boolean, isRight: boolean, isChosen: boolean): OptionMark {
  if (!isAnswered) return undefined;
  if (isRight) return 'right';
  return isChosen ? 'wrong' : undefined;
}
