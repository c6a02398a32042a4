import { createServer, type Server } from 'node:http';
import { expect, test } from './support/app';

test.use({ expectedTrouble: [/127\.0\.0\.1|localhost|Content Security Policy|ERR_|WebSocket/i] });

// A server on this computer that every attempt below asks for; it must never hear anything.
let server: Server;
let hits: string[];
let addresses: string[];

test.beforeEach(async () => {
  hits = [];
  server = createServer((request, response) => {
    hits.push(`${request.method} ${request.url}`);
    response.setHeader('Access-Control-Allow-Origin', '*').end('heard');
  });
  server.on('upgrade', (request, socket) => {
    hits.push(`upgrade ${request.url}`);
    socket.destroy();
  });
  server.on('connection', () => hits.push('connection'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const { port } = address;
  addresses = [`127.0.0.1:${port}`, `localhost:${port}`];
});
test.afterEach(() => new Promise((resolve) => server.close(resolve)));

test('the server of these tests hears a request from outside the app', async () => {
  await fetch(`http://${addresses[0]}/control`);
  expect(hits).toContain('GET /control');
});

test('the page reaches no network by fetch, image, style, beacon or socket', async ({ andu: { page } }) => {
  await page.evaluate(() => {
    const blocked: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
    Reflect.set(window, 'blocked', blocked);
  });
  const outcomes = await page.evaluate(tryEverything, addresses);
  expect(outcomes.filter((outcome) => outcome !== 'refused')).toEqual([]);
  expect(hits).toEqual([]);
  const blocked = async () => {
    const directives: string[] = await page.evaluate(() => Reflect.get(window, 'blocked'));
    return [...new Set(directives)].sort();
  };
  await expect.poll(blocked).toEqual(['connect-src', 'img-src', 'style-src-elem']);
});

test('without its policy the page still reaches no network', async ({ andu: { app, page } }) => {
  // The policy is taken off every answer, so that the next two walls stand alone.
  await app.evaluate(({ session }) => {
    session.defaultSession.webRequest.onHeadersReceived(({ responseHeaders }, answer) => {
      const rest = Object.entries(responseHeaders ?? {}).filter(([name]) => !/^content-security/i.test(name));
      answer({ responseHeaders: Object.fromEntries(rest) });
    });
  });
  await page.reload();
  // In a task of its own: what the debugger runs may evaluate text whatever the policy says.
  const evaluated = await page.evaluate(
    () => new Promise((resolve) => setTimeout(() => resolve(Reflect.apply(window.eval, window, ['1 + 1'])))),
  );
  expect(evaluated).toBe(2);
  const outcomes = await page.evaluate(tryEverything, addresses);
  expect(outcomes.filter((outcome) => outcome !== 'refused')).toEqual([]);
  expect(hits).toEqual([]);
});

test('main itself reaches no network through the session', async ({ andu: { app } }) => {
  const reasons = await app.evaluate(async ({ net }, hosts) => {
    const ask = (host: string) =>
      net.fetch(`http://${host}/main`).then(
        () => 'answered',
        (error: Error) => error.message,
      );
    return Promise.all(hosts.map(ask));
  }, addresses);
  for (const reason of reasons) expect(reason).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(hits).toEqual([]);
});

test('with the session opened up no name resolves', async ({ andu: { app } }) => {
  const reasons = await app.evaluate(async ({ net, session }, hosts) => {
    session.defaultSession.webRequest.onBeforeRequest(null);
    const ask = (host: string) =>
      net.fetch(`http://${host}/resolver`).then(
        () => 'answered',
        (error: Error) => error.message,
      );
    return Promise.all(hosts.map(ask));
  }, addresses);
  for (const reason of reasons) expect(reason).toContain('ERR_NAME_NOT_RESOLVED');
  expect(hits).toEqual([]);
});

/** Runs in the page: asks each host in every way a page has; `refused` for each that got no answer. */
async function tryEverything(hosts: string[]): Promise<string[]> {
  const settle = (attempt: Promise<unknown>) =>
    Promise.race([
      attempt.then(
        () => 'answered',
        () => 'refused',
      ),
      new Promise<string>((resolve) => setTimeout(resolve, 3000, 'refused')),
    ]);
  const element = (node: HTMLElement) =>
    new Promise((resolve, reject) => {
      node.onload = resolve;
      node.onerror = () => reject(new Error('refused'));
      document.body.append(node);
    });
  const attempts = hosts.flatMap((host) => {
    const url = `http://${host}`;
    navigator.sendBeacon(`${url}/beacon`, 'x');
    const style = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${url}/style` });
    const socket = new WebSocket(`ws://${host}/socket`);
    return [
      settle(fetch(`${url}/fetch`)),
      settle(fetch(`${url}/blind`, { mode: 'no-cors' })),
      settle(element(Object.assign(new Image(), { src: `${url}/image` }))),
      settle(element(style)),
      settle(
        new Promise((resolve, reject) => {
          socket.onopen = resolve;
          socket.onerror = () => reject(new Error('refused'));
        }),
      ),
    ];
  });
  return Promise.all(attempts);
}
