import { expect, it } from 'vitest';
import { isTrustedSender, trustContents } from './trusted-sender';

const isOurs = (origin: string) => origin === 'app://andu';
const contents = (origin: string) => ({ mainFrame: { origin } });

it('answers the main frame of a window of the app', () => {
  const sender = contents('app://andu');
  trustContents(sender);
  expect(isTrustedSender({ sender, senderFrame: sender.mainFrame }, isOurs)).toBe(true);
});

it('refuses a frame inside the page, even one of the same origin', () => {
  const sender = contents('app://andu');
  trustContents(sender);
  expect(isTrustedSender({ sender, senderFrame: { origin: 'app://andu' } }, isOurs)).toBe(false);
});

it('refuses a window that the app did not open', () => {
  const sender = contents('app://andu');
  expect(isTrustedSender({ sender, senderFrame: sender.mainFrame }, isOurs)).toBe(false);
});

it('refuses a window that shows another page', () => {
  const sender = contents('https://example.com');
  trustContents(sender);
  expect(isTrustedSender({ sender, senderFrame: sender.mainFrame }, isOurs)).toBe(false);
});

it('refuses a frame that is gone', () => {
  const sender = contents('app://andu');
  trustContents(sender);
  expect(isTrustedSender({ sender, senderFrame: null }, isOurs)).toBe(false);
});
