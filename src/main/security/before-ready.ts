import { app } from 'electron';
import { devServerOrigin } from '../dev-server';

/** Before 'ready': every renderer in a sandbox, and a browser that neither resolves names nor calls home. */
export function hardenBeforeReady(): void {
  // Chromium has no sandbox for root: there a developer passes --no-sandbox, and asking for one again would
  // make every child process refuse to start. A packaged app never takes the flag for an answer.
  if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  if (devServerOrigin() !== null) return;
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
}
