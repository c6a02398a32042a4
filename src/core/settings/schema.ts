import { z } from 'zod';
import { QUOTATION_FORMS } from '../citation/cite';
import { CHOICE_SCORINGS, LAST_PAPER, MOST_MARKS, MOST_MINUTES } from '../exam/model';
import { QUESTION_KINDS } from '../quiz/model';
import { areWeights } from '../review/fit/weights';
import { SHELF_ORDERS } from '../shelf/arrange';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export const THEMES = ['system', 'paper', 'sepia', 'night'] as const;
export const FONT_FAMILIES = ['notoSerif', 'wenkai', 'system'] as const;
/** One column that scrolls, two columns that turn like pages, or upright lines from right to left. */
export const LAYOUTS = ['scroll', 'columns', 'vertical'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** How much of the text stays lit while the rest is dimmed. */
export const FOCUS_SIZES = ['off', 'sentence', 'paragraph'] as const;
export type FocusSize = (typeof FOCUS_SIZES)[number];

export const SCRIPTS = ['received', 'simplified', 'traditional'] as const;
export type Script = (typeof SCRIPTS)[number];

/** How the shelf lays out its cases. */
export const SHELF_LAYOUTS = ['grid', 'list'] as const;
export type ShelfLayout = (typeof SHELF_LAYOUTS)[number];

/** Speeds of reading aloud; 1 is the voice's own. */
export const READ_ALOUD_RATES = [0.75, 1, 1.25, 1.5, 2] as const;

/** Bounds and steps of the number settings, for sliders and for the check of stored values. */
export const SETTING_RANGES = {
  'reader.fontSizePx': { min: 16, max: 28, step: 1 },
  'reader.measureChars': { min: 26, max: 44, step: 1 },
  'reader.lineHeight': { min: 1.6, max: 2.2, step: 0.1 },
  'reader.paragraphSpacing': { min: 0, max: 2, step: 0.1 },
  'review.desiredRetention': { min: 0.8, max: 0.95, step: 0.01 },
  'review.dailyLimit': { min: 10, max: 500, step: 10 },
  'review.newPerDay': { min: 0, max: 100, step: 5 },
  'review.maximumDays': { min: 30, max: 3650, step: 30 },
} as const;

/** Longest name of a highlight colour, in UTF-16 code units. */
export const COLOR_NAME_LENGTH = 20;
const colorName = z.string().max(COLOR_NAME_LENGTH);

const examParts = z
  .array(
    z.strictObject({
      kind: z.enum(QUESTION_KINDS),
      count: z.number().int().min(0),
      marks: z.number().int().min(1).max(MOST_MARKS),
    }),
  )
  .max(QUESTION_KINDS.length);

/** One schema a key; a key's type is its schema's. `system` as language means: as the computer is set. */
const SCHEMAS = {
  language: z.enum(['system', ...LANGUAGES]),
  theme: z.enum(THEMES),
  'shelf.layout': z.enum(SHELF_LAYOUTS),
  'shelf.order': z.enum(SHELF_ORDERS),
  'reader.fontFamily': z.enum(FONT_FAMILIES),
  'reader.fontSizePx': inRange('reader.fontSizePx'),
  'reader.measureChars': inRange('reader.measureChars'),
  'reader.lineHeight': inRange('reader.lineHeight'),
  // In units of the text's size.
  'reader.paragraphSpacing': inRange('reader.paragraphSpacing'),
  'reader.indent': z.boolean(),
  'reader.justify': z.boolean(),
  // Half of the space of punctuation goes at a line's start and beside other punctuation.
  'reader.trim': z.boolean(),
  // A little space between Chinese and Latin letters or figures.
  'reader.autospace': z.boolean(),
  'reader.layout': z.enum(LAYOUTS),
  'reader.script': z.enum(SCRIPTS),
  'reader.pinyin': z.boolean(),
  // A band over the line that is read.
  'reader.ruler': z.boolean(),
  'reader.focus': z.enum(FOCUS_SIZES),
  'annotations.quotation': z.enum(QUOTATION_FORMS),
  // What each colour stands for; an empty one is called by its colour.
  'annotations.colorNames': z.strictObject({
    yellow: colorName,
    green: colorName,
    blue: colorName,
    rose: colorName,
  }),
  'readAloud.rate': z.number().min(0.5).max(3),
  // Its URI as the system gives it; empty, or one that is gone: the first Chinese voice.
  'readAloud.voice': z.string(),
  'practice.offerAfterChapter': z.boolean(),
  // What the printed paper was last drawn by; the same number gives the same paper.
  'bank.paperSeed': z.number().int().min(0).max(LAST_PAPER),
  // How many of each kind it was to have and what they are worth; none: a usual exam.
  'bank.paperParts': examParts,
  // What the last exam was like, for the next one.
  'exam.parts': examParts,
  'exam.minutes': z.number().int().min(1).max(MOST_MINUTES),
  'exam.scoring': z.enum(CHOICE_SCORINGS),
  'review.desiredRetention': inRange('review.desiredRetention'),
  'review.dailyLimit': inRange('review.dailyLimit'),
  'review.newPerDay': inRange('review.newPerDay'),
  'review.maximumDays': inRange('review.maximumDays'),
  // Minutes until what was not recalled comes back, one after another.
  'review.learningSteps': z.array(z.number().int().min(1).max(720)).min(1).max(4),
  // Days of the week with little time, 0 Sunday to 6 Saturday.
  'review.easyDays': z.array(z.number().int().min(0).max(6)).max(7),
  // A local day, `YYYY-MM-DD`; empty where there is no exam.
  'review.examDay': z.union([z.literal(''), z.iso.date()]),
  // The 21 weights of FSRS-6 fitted to one's own reviews; none: the default ones.
  'review.weights': z.array(z.number()).refine((weights) => weights.length === 0 || areWeights(weights)),
} as const;

export type SettingKey = keyof typeof SCHEMAS;
export type Settings = { readonly [K in SettingKey]: z.infer<(typeof SCHEMAS)[K]> };

/** What a new installation starts with. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'system',
  theme: 'system',
  'shelf.layout': 'grid',
  'shelf.order': 'lastRead',
  'reader.fontFamily': 'notoSerif',
  'reader.fontSizePx': 19,
  'reader.measureChars': 34,
  'reader.lineHeight': 1.9,
  'reader.paragraphSpacing': 0.7,
  'reader.indent': true,
  'reader.justify': true,
  'reader.trim': true,
  'reader.autospace': true,
  'reader.layout': 'scroll',
  'reader.script': 'received',
  'reader.pinyin': false,
  'reader.ruler': false,
  'reader.focus': 'off',
  'annotations.quotation': 'plain',
  'annotations.colorNames': { yellow: '', green: '', blue: '', rose: '' },
  'readAloud.rate': 1,
  'readAloud.voice': '',
  'practice.offerAfterChapter': true,
  'bank.paperSeed': 1,
  'bank.paperParts': [],
  'exam.parts': [],
  'exam.minutes': 45,
  'exam.scoring': 'allOrNothing',
  'review.desiredRetention': 0.9,
  'review.dailyLimit': 100,
  'review.newPerDay': 20,
  'review.maximumDays': 3650,
  'review.learningSteps': [10],
  'review.easyDays': [],
  'review.examDay': '',
  'review.weights': [],
};

/** Says whether a string is the key of a setting that this version knows. */
export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(SCHEMAS, key);
}

/** Says whether a value may be stored under a key. */
export function isSettingValue<K extends SettingKey>(key: K, value: unknown): value is Settings[K] {
  return SCHEMAS[key].safeParse(value).success;
}

/**
 * Settings from stored pairs. Unknown keys are left out and a broken value falls back to its default alone,
 * so that one bad row never costs the others.
 */
export function readSettings(stored: Iterable<readonly [key: string, value: unknown]>): Settings {
  const known: [string, unknown][] = [];
  for (const [key, value] of stored) {
    if (isSettingKey(key) && isSettingValue(key, value)) known.push([key, value]);
  }
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(known) };
}

function inRange(key: keyof typeof SETTING_RANGES): z.ZodNumber {
  return z.number().min(SETTING_RANGES[key].min).max(SETTING_RANGES[key].max);
}
