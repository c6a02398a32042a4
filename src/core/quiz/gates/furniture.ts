import type { Frame } from '../stems/frame';

const FURNITURE =
  /责编|責編|责任编辑|扫一扫|掃一掃|扫码|二维码|点击(?:查看|阅读|进入)|阅读原文|分享到|转载|轉載|版权所有|版權所有|https?:|www\.|来源[:：]|來源[:：]|原标题|上一篇|下一篇|©|／|（\s*）|\(\s*\)/u;

/** Whether the words are a web page's own (share prompts, editors, rights, brackets that lost their words). */
export function looksLikeFurniture({ lead, before, answerText, after }: Frame): boolean {
  return FURNITURE.test(lead + before + answerText + after);
}
