/** Says whether Chromium has to run without its sandbox, which it refuses to set up for root. */
export const isRoot = process.platform === 'linux' && process.getuid() === 0;

/** What Electron needs on its command line because of who runs it. */
export const launchFlags = isRoot ? ['--no-sandbox'] : [];
