import type { Page } from '@playwright/test';

/** One picture in docs/screenshots. */
export interface Screen {
  readonly name: string;
  /** Hash route, such as `/shelf`. */
  readonly route: string;
  /** What to do on the page before the picture is taken, such as opening a popover. */
  readonly arrange?: (page: Page) => Promise<void>;
}

export const SCREENS: readonly Screen[] = [
  { name: 'shelf', route: '/shelf' },
  { name: 'reader', route: '/read/wuhu-2022' },
  { name: 'practice', route: '/practice' },
  { name: 'review', route: '/review' },
  { name: 'progress', route: '/progress' },
  { name: 'settings', route: '/settings' },
];
