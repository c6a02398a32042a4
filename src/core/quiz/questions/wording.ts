/**
 * The few words that a question adds to those of the text, in the text's own language: they are content like the
 * rest of the question, stored and exported with it, and do not follow the language of the interface.
 */
export interface Wording {
  readonly howMany: (unit: string) => string;
  readonly whichOne: (unit: string) => string;
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly percent: string;
  readonly isHowMuch: string;
  readonly who: string;
  readonly askEnd: string;
  readonly notListed: (stem: string) => string;
  readonly inOrder: (title: string) => string;
  readonly byTime: string;
  readonly matchLeads: string;
  readonly matchYears: string;
  readonly whichSection: (term: string) => string;
  readonly explain: (quote: string) => string;
}

const SIMPLIFIED: Wording = {
  howMany: (unit) => `多少${unit}`,
  whichOne: (unit) => `几${unit}`,
  year: '哪一年',
  month: '哪年哪月',
  day: '哪一天',
  percent: '百分之几',
  isHowMuch: '是多少',
  who: '谁',
  askEnd: '？',
  notListed: (stem) => `“${stem}”，其中不包括下列哪一项？`,
  inOrder: (title) => `按原文的先后顺序，排列${title === '' ? '' : `“${title}”部分`}依次讲到的要点。`,
  byTime: '按时间先后，排列下列事件。',
  matchLeads: '把各个要点与原文紧接着说明它的内容对应起来。',
  matchYears: '把各个事件与它发生的时间对应起来。',
  whichSection: (term) => `${term}是在原文哪一部分提到的？`,
  explain: (quote) => `原文：${quote}`,
};

const TRADITIONAL: Wording = {
  howMany: (unit) => `多少${unit}`,
  whichOne: (unit) => `幾${unit}`,
  year: '哪一年',
  month: '哪年哪月',
  day: '哪一天',
  percent: '百分之幾',
  isHowMuch: '是多少',
  who: '誰',
  askEnd: '？',
  notListed: (stem) => `「${stem}」，其中不包括下列哪一項？`,
  inOrder: (title) => `按原文的先後順序，排列${title === '' ? '' : `「${title}」部分`}依次講到的要點。`,
  byTime: '按時間先後，排列下列事件。',
  matchLeads: '把各個要點與原文緊接著說明它的內容對應起來。',
  matchYears: '把各個事件與它發生的時間對應起來。',
  whichSection: (term) => `${term}是在原文哪一部分提到的？`,
  explain: (quote) => `原文：${quote}`,
};

const ENGLISH: Wording = {
  howMany: (unit) => `how many${unit}`,
  whichOne: (unit) => `which${unit}`,
  year: 'which year',
  month: 'which month',
  day: 'which day',
  percent: 'what percentage',
  isHowMuch: ' is how much',
  who: 'who',
  askEnd: '?',
  notListed: (stem) => `“${stem}”: which of these is not among them?`,
  inOrder: (title) => `Put the points${title === '' ? '' : ` of “${title}”`} in the order of the text.`,
  byTime: 'Put these events in order of time.',
  matchLeads: 'Match each point with what the text says about it next.',
  matchYears: 'Match each event with its time.',
  whichSection: (term) => `Which part of the text mentions ${term}?`,
  explain: (quote) => `The text says: ${quote}`,
};

/** Picks the language by the text's characters: few Han ones is English, many Traditional forms is Traditional. */
export function wordingFor(text: string): Wording {
  const sample = text.slice(0, 20_000);
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han < sample.length * 0.2) return ENGLISH;
  const traditional =
    sample.match(/[們個這為來與國說時會對發後開關點業學動長經過現體實無當種]/gu)?.length ?? 0;
  return traditional > han * 0.02 ? TRADITIONAL : SIMPLIFIED;
}

/** Whether questions ask in the sentence itself (…是多少？): Chinese does, English would sound like an echo. */
export function asksInPlace(wording: Wording): boolean {
  return wording !== ENGLISH;
}
