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
  readonly perThousand: string;
  readonly isHowMuch: string;
  readonly who: string;
  readonly askEnd: string;
  readonly notListed: (stem: string) => string;
  readonly inOrder: (title: string) => string;
  readonly byTime: string;
  readonly matchLeads: (title: string) => string;
  readonly matchYears: string;
  readonly whichSection: (term: string) => string;
  /** Opens a stem: in which article or case it is said. `title` is a case's. */
  readonly inPart: (label: string, title: string) => string;
  readonly whichArticle: (rule: string) => string;
  readonly whatIs: (term: string) => string;
  readonly whichTerm: (definition: string) => string;
  readonly matchTerms: string;
  /** Of numbered points: what are they? */
  readonly summarise: (title: string) => string;
  /** Of a list left out of a sentence: what is in it? */
  readonly listedThere: (stem: string) => string;
  /** After a gap that wants a number with its unit. */
  readonly withUnit: string;
  readonly explain: (quote: string) => string;
}

/** In quotes; those inside become single ones. */
function quoted(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

const SIMPLIFIED: Wording = {
  howMany: (unit) => `多少${unit}`,
  whichOne: (unit) => `几${unit}`,
  year: '哪一年',
  month: '哪年哪月',
  day: '哪一天',
  percent: '百分之几',
  perThousand: '千分之几',
  isHowMuch: '是多少',
  who: '谁',
  askEnd: '？',
  notListed: (stem) => `${stem}。省略处不包括下列哪一项？`,
  inOrder: (title) => `按原文的先后顺序，排列${title === '' ? '' : `${quoted(title)}部分`}依次讲到的要点。`,
  byTime: '按时间先后，排列下列事件。',
  matchLeads: (title) =>
    `把${title === '' ? '' : `${quoted(title)}部分的`}各个要点与原文紧接着说明它的内容对应起来。`,
  matchYears: '把各个事件与它发生的时间对应起来。',
  whichSection: (term) => `${term}是在原文哪一部分提到的？`,
  inPart: (label, title) => (title === '' ? `${label}规定，` : `${label}（${title}）中，`),
  whichArticle: (rule) => `${quoted(rule)}是哪一条的规定？`,
  whatIs: (term) => `什么是${quoted(term)}？请说出原文给出的含义。`,
  whichTerm: (definition) => `${quoted(definition)}，这是下列哪个用语的含义？`,
  matchTerms: '把各个用语与原文给出的含义对应起来。',
  summarise: (title) => `原文在${quoted(title)}部分讲了哪几点？请逐条概述。`,
  listedThere: (stem) => `${stem}。省略处原文列举了哪些内容？`,
  withUnit: '（写出数和单位）',
  explain: (quote) => `原文：${quote}`,
};

const TRADITIONAL: Wording = {
  howMany: (unit) => `多少${unit}`,
  whichOne: (unit) => `幾${unit}`,
  year: '哪一年',
  month: '哪年哪月',
  day: '哪一天',
  percent: '百分之幾',
  perThousand: '千分之幾',
  isHowMuch: '是多少',
  who: '誰',
  askEnd: '？',
  notListed: (stem) => `${stem}。省略處不包括下列哪一項？`,
  inOrder: (title) => `按原文的先後順序，排列${title === '' ? '' : `「${title}」部分`}依次講到的要點。`,
  byTime: '按時間先後，排列下列事件。',
  matchLeads: (title) =>
    `把${title === '' ? '' : `「${title}」部分的`}各個要點與原文緊接著說明它的內容對應起來。`,
  matchYears: '把各個事件與它發生的時間對應起來。',
  whichSection: (term) => `${term}是在原文哪一部分提到的？`,
  inPart: (label, title) => (title === '' ? `${label}規定，` : `${label}（${title}）中，`),
  whichArticle: (rule) => `「${rule}」是哪一條的規定？`,
  whatIs: (term) => `什麼是「${term}」？請說出原文給出的含義。`,
  whichTerm: (definition) => `「${definition}」，這是下列哪個用語的含義？`,
  matchTerms: '把各個用語與原文給出的含義對應起來。',
  summarise: (title) => `原文在「${title}」部分講了哪幾點？請逐條概述。`,
  listedThere: (stem) => `${stem}。省略處原文列舉了哪些內容？`,
  withUnit: '（寫出數和單位）',
  explain: (quote) => `原文：${quote}`,
};

/** Of English texts, and of what is English in others. */
export const ENGLISH: Wording = {
  howMany: (unit) => `how many${unit}`,
  whichOne: (unit) => `which${unit}`,
  year: 'which year',
  month: 'which month',
  day: 'which day',
  percent: 'what percentage',
  perThousand: 'how many in a thousand',
  isHowMuch: ' is how much',
  who: 'who',
  askEnd: '?',
  notListed: (stem) => `“${stem}”: which of these is not among them?`,
  inOrder: (title) => `Put the points${title === '' ? '' : ` of “${title}”`} in the order of the text.`,
  byTime: 'Put these events in order of time.',
  matchLeads: (title) =>
    `Match each point${title === '' ? '' : ` of “${title}”`} with what the text says about it next.`,
  matchYears: 'Match each event with its time.',
  whichSection: (term) => `Which part of the text mentions ${term}?`,
  inPart: (label, title) => (title === '' ? `${label}: ` : `${label} (${title}): `),
  whichArticle: (rule) => `Which article says: “${rule}”?`,
  whatIs: (term) => `What is “${term}”, in the words of the text?`,
  whichTerm: (definition) => `Which of these terms means “${definition}”?`,
  matchTerms: 'Match each term with the meaning that the text gives.',
  summarise: (title) => `Which points does “${title}” make? Sum each of them up.`,
  listedThere: (stem) => `“${stem}”: what does the text list where words are left out?`,
  withUnit: ' (number and unit)',
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
