/** What a name of a place may end with. */
const SUFFIX =
  /(?:省|市|县|縣|区|區|镇|鎮|乡|鄉|村|州|国|國|岛|島|山|河|江|湖|湾|灣|港|路|街|道|站|机场|機場|公园|公園|广场|廣場|寺|庙|廟|宫|宮|塔|桥|橋|城|府|郡|高原|平原|盆地|沙漠|地区|地區)$/u;
const NO_NAME =
  /^(?:共和国|共和國|全国|全國|外国|外國|本国|本國|我国|我國|祖国|祖國|全市|全省|全县|全區|本市|本省|本县)$/u;

/**
 * Whether a text uses words as a place: they end like one, or somewhere stand where a place does (在…, 赴…, …市). A list of
 * place names has its mistakes (日志, 海鲜), and a text shows them.
 */
export function isUsedAsPlace(words: string, text: string): boolean {
  if (NO_NAME.test(words)) return false;
  if (words.length > 2 && SUFFIX.test(words)) return true;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.charAt(at + words.length);
    if (/(?:[在赴驻駐抵往]|位于|位於|来自|來自|前往|生于|生於)$/u.test(before)) return true;
    if (/^[省市县縣区區州人籍]$/u.test(after)) return true;
  }
  return false;
}
