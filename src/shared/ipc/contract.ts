import { z } from 'zod';

/** The choices of look that main needs too, for the window's background before the page has painted. */
export const THEMES = ['paper', 'sepia', 'night', 'system'] as const;
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Theme = (typeof THEMES)[number];
export type Language = (typeof LANGUAGES)[number];

/** Commands of the application menu that the page carries out. */
export const MENU_COMMANDS = [
  'go.shelf',
  'go.reader',
  'go.practice',
  'go.review',
  'go.progress',
  'go.settings',
  'edit.undo',
  'edit.redo',
  'search.open',
  'help.shortcuts',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

/** Why a file could not be written. */
export const SAVE_PROBLEMS = ['denied', 'full', 'write'] as const;

/** A bare name of a file: no folder, no character that some system forbids. */
const fileNameSchema = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\\/:*?"<>|\p{Cc}]+$/u);

/** Longest line above or below a printed page, in UTF-16 code units. */
export const FOOT_LENGTH = 200;

/** What came of saving a file. */
const savedSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('saved'), path: z.string() }),
  z.object({ outcome: z.literal('cancelled') }),
  z.object({ outcome: z.literal('failed'), reason: z.enum(SAVE_PROBLEMS) }),
]);

/**
 * Every channel from page to main: the schema of its arguments and of its result.
 * Main answers with a `Result`, and never throws across the border: only a message would survive.
 */
export const channels = {
  /** Facts about the running app, for the About section and for error reports. */
  'app:info': {
    args: z.tuple([]),
    result: z.object({
      version: z.string(),
      electron: z.string(),
      chromium: z.string(),
      node: z.string(),
      platform: z.string(),
      dataFolder: z.string(),
      systemLanguage: z.enum(LANGUAGES),
    }),
  },
  /** The files of an embedded case package, as text by file name. */
  'cases:listEmbedded': { args: z.tuple([]), result: z.array(z.string()) },
  'cases:readEmbedded': {
    args: z.tuple([z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)]),
    result: z.record(z.string(), z.string()),
  },
  /**
   * Asks where to keep a file and writes it there, whole or not at all. The page names no folder: only a person
   * does, in the system's dialog.
   */
  'files:save': {
    args: z.tuple([
      z.object({
        suggestedName: fileNameSchema,
        filters: z
          .array(
            z.object({
              name: z.string().max(100),
              extensions: z.array(z.string().regex(/^[a-z0-9]{1,10}$/)),
            }),
          )
          .max(10),
        bytes: z.instanceof(Uint8Array),
      }),
    ]),
    result: savedSchema,
  },
  /**
   * Saves what the window would print, as a PDF, where a person says in the system's dialog. `foot` stands at the
   * foot of each page, before its number.
   */
  'files:savePdf': {
    args: z.tuple([z.object({ suggestedName: fileNameSchema, foot: z.string().max(FOOT_LENGTH) })]),
    result: savedSchema,
  },
  /** Prints the window by the system's dialog, with a title above and a line below each page. */
  'shell:print': {
    args: z.tuple([z.object({ title: z.string().max(FOOT_LENGTH), foot: z.string().max(FOOT_LENGTH) })]),
    result: z.enum(['printed', 'cancelled', 'failed']),
  },
  /** Shows the file that was saved last, by either channel, in its folder; nothing is opened. */
  'files:showSaved': { args: z.tuple([]), result: z.null() },
  /** The next file that the system asked to open, given once; `null` when there is none left. */
  'files:takeOpened': {
    args: z.tuple([]),
    result: z
      .union([
        z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) }),
        z.object({ name: z.string(), problem: z.enum(['large', 'unreadable']) }),
      ])
      .nullable(),
  },
  /** Tells main the language and theme, for the menu and the window background; main keeps them. */
  'shell:setAppearance': {
    args: z.tuple([z.object({ language: z.enum(LANGUAGES), theme: z.enum(THEMES) })]),
    result: z.null(),
  },
  'shell:openDataFolder': { args: z.tuple([]), result: z.null() },
} as const;

export type Channel = keyof typeof channels;
export type ChannelArgs<C extends Channel> = z.infer<(typeof channels)[C]['args']>;
export type ChannelResult<C extends Channel> = z.infer<(typeof channels)[C]['result']>;
