import { app } from 'electron';
import { devServerUrl } from '../window';

/** Before 'ready': every renderer in a sandbox, and a browser that neither resolves names nor calls home. */
export function hardenBeforeReady(): void {
  app.enableSandbox();
  if (devServerUrl()) return;
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
}
