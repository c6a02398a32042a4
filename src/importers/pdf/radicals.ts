/**
 * Pairs of a character of the block CJK Radicals Supplement and the ideograph that it stands for (Unicode's
 * EquivalentUnifiedIdeograph.txt), as far as the latter is a word of its own.
 */
const PAIRS =
  '⺁厂⺄乙⺈刀⺊卜⺌小⺍小⺎兀⺒巳⺓幺⺛旡⺜日⺝月⺟母⺠民⺧牛⺩王⺪疋⺬示⺶羊⺷羊⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻱龜⻳龟';

const IDEOGRAPHS = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [PAIRS[2 * at], PAIRS[2 * at + 1]]),
);

/**
 * Writes ideographs where a PDF has radicals: programs that embed fonts (Skia's above all) name a glyph by the first of
 * several characters that share it, so that `⼯` stands for `工` and no search would find it.
 */
export function unifyRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/gu, (radical) => IDEOGRAPHS.get(radical) ?? radical.normalize('NFKC'));
}
