import type { BankSource } from '../bank-source';
import { itemisedOf } from '../structure/itemised';
import { shownBefore, type Frame } from '../stems/frame';
import { hasPredicate } from '../stems/predicate';
import { stripEnd } from './closing';
import { parallelItems } from './list-items';
import type { Draft } from './draft';
import type { Point } from './outline';
import { shortAnswer } from './short-answer';

const FEWEST = 2;
const LONGEST_STEM = 90;
const MOST_LISTED = 6;
/** Longer items that say something are clauses: alike only if their lengths are, within `CLAUSE_SLACK`. */
const LONGEST_PHRASE = 8;
const CLAUSE_SLACK = 2;
/** Items that say only that there are others. */
const REST = /规定的其他|規定的其他|^其他/u;

/** What a numbered run of points says (一是…二是…), to be told point by point. */
export function pointSummaries(runs: readonly (readonly Point[])[], source: BankSource): readonly Draft[] {
  return runs.flatMap((run) => {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined || run.length < FEWEST || first.section.length < 4)
      return [];
    const themes = run.map(({ theme }) => theme);
    if (themes.some((theme) => theme.length < 4 || theme.length > 40)) return [];
    const span = { start: first.start, end: last.end };
    const stem = source.wording.summarise(first.section);
    return [shortAnswer(stem, themes.join('；'), themes, span, source, 0.7)];
  });
}

/** Which cases a rule names: 有哪些情形之一的，个人信息处理者应当主动删除个人信息？ Only lead-ins that say 下列 or 以下. */
export function itemisedSummaries(source: BankSource): readonly Draft[] {
  return itemisedOf(source).flatMap((rule) => {
    const [clause = ''] = rule.leadIn.split(/[；;]/u);
    const asking = clause.replace(/(?:下列|以下)([\p{Script=Han}]{1,4})(?=之一|[，,。]|$)/u, '哪些$1');
    if (asking === clause || /用语|用語|含义|含義/u.test(clause) || asking.length > LONGEST_STEM) return [];
    const points = rule.items.filter((item) => !REST.test(item));
    if (points.length < FEWEST) return [];
    const stem = `${source.contextOf(rule.start)}${stripEnd(asking)}${source.wording.askEnd}`;
    return [shortAnswer(stem, points.join('；'), points, rule, source, 0.75)];
  });
}

/** A list of which some items share a beginning, or one is much longer, was likely cut wrongly. */
function isEvenSeries(items: readonly string[]): boolean {
  const lengths = items.map((item) => item.length);
  const sharing = items.filter((item) => item.charAt(0) === items[0]?.charAt(0)).length;
  const isMixed = sharing >= 3 && sharing < items.length;
  const [longest, shortest] = [Math.max(...lengths), Math.min(...lengths)];
  const isOfClauses =
    longest > LONGEST_PHRASE && longest - shortest > CLAUSE_SLACK && items.some(hasPredicate);
  return !isMixed && !isOfClauses && longest <= 2 * shortest;
}

/** What a list left out of its sentence names, item by item. */
export function listSummaries(frame: Frame, source: BankSource): readonly Draft[] {
  const items = parallelItems(frame.fact);
  const shown = stripEnd(`${shownBefore(frame)}……${frame.after}`);
  if (items === null || items.length > MOST_LISTED || !isEvenSeries(items) || shown.length > LONGEST_STEM)
    return [];
  const stem = source.wording.listedThere(shown);
  const score = source.worthOf(frame.fact) - 0.2;
  return [shortAnswer(stem, items.join('、'), items, frame.window, source, score)];
}
