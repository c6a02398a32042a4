// Puts Andu among the programs of a Linux desktop and into "open with" for what it reads; --remove takes that back.
import { spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import path from 'node:path';
import { installDesktopEntry, removeDesktopEntry } from './run/desktop-entry.mjs';

const data = process.env.XDG_DATA_HOME ?? path.join(homedir(), '.local', 'share');
const isRemoval = process.argv.includes('--remove');
if (isRemoval) removeDesktopEntry(data);
else installDesktopEntry(data, process.execPath);

// Desktops look into these lists; where the programs are missing, they do so after the next login.
for (const [program, folder] of [
  ['update-mime-database', 'mime'],
  ['update-desktop-database', 'applications'],
]) {
  const { error } = spawnSync(program, [path.join(data, folder)], { stdio: 'ignore' });
  if (error)
    console.log(`${program} is not installed: the desktop may notice the change after the next login.`);
}
console.log(
  isRemoval
    ? 'Andu is no longer among the programs of this account.'
    : 'Andu is among the programs of this account, and in "open with" for documents. Take it back with: npm run desktop -- --remove',
);
