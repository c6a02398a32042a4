// Builds what changed and opens Andu. Arguments after `npm start --` go to the app.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { hasScreen } from './display.mjs';
import { resolveElectron } from './electron-runtime.mjs';
import { buildIfChanged } from './run/build.mjs';
import { isRoot, launchFlags } from './run/launch-flags.mjs';
import { showWithoutScreen } from './run/show-without-screen.mjs';
import { REPO } from './setup/places.mjs';

if (!buildIfChanged()) {
  console.error('The build failed; see above.');
  process.exit(1);
}
if (isRoot)
  console.log(
    "Running as root: Chromium's sandbox is off (--no-sandbox). Use an ordinary account if you can.",
  );

// Files are named from where the person stands; npm itself goes to the package's folder.
const extra = process.argv
  .slice(2)
  .map((one) => (one.startsWith('-') ? one : path.resolve(process.env.INIT_CWD ?? '.', one)));
if (hasScreen()) {
  const app = spawn(resolveElectron().path, [...launchFlags, REPO, ...extra], { stdio: 'inherit' });
  app.on('error', (error) => {
    console.error(`Electron did not start: ${error.message}`);
    process.exit(1);
  });
  app.on('exit', (code) => process.exit(code ?? 0));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => app.kill(signal));
} else {
  try {
    await showWithoutScreen(extra);
    process.exit(0);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
