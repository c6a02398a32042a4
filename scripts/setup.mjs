// Sets up everything that `npm start` and `npm test` need; nothing to do takes well under two seconds.
// Node built-ins only up to the point where the packages are installed.
import { installPackages } from './setup/packages.mjs';
import { checkNode } from './setup/preconditions.mjs';
import { SetupError } from './setup/setup-error.mjs';
import { installSystemPackages } from './setup/system-packages.mjs';

try {
  checkNode();
  await installPackages();
  installSystemPackages();
  const { obtainElectron } = await import('./setup/electron.mjs');
  const electron = await obtainElectron();
  console.log(`Andu runs on Electron ${electron.version} (${electron.source}).`);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\nSet-up stopped: ${error.message}\n${error.advice}`);
  process.exit(1);
}
