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
  'help.shortcuts',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

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
