/** What is read of Electron's `WebFrameMain`. */
interface Frame {
  readonly origin: string;
}

/** What is read of Electron's `WebContents`. */
interface Contents {
  readonly mainFrame: Frame;
}

const trusted = new WeakSet<Contents>();

/** Lets a window's page call main. Every window that main opens for the app is named here, and no other. */
export function trustContents(contents: Contents): void {
  trusted.add(contents);
}

/**
 * Says whether a call comes from the main frame of one of the app's windows while it shows the app's page.
 * `senderFrame` is `null` where the frame is gone already.
 */
export function isTrustedSender(
  { sender, senderFrame }: { readonly sender: Contents; readonly senderFrame: Frame | null },
  isTrustedOrigin: (origin: string) => boolean,
): boolean {
  if (senderFrame === null || !trusted.has(sender)) return false;
  return senderFrame === sender.mainFrame && isTrustedOrigin(senderFrame.origin);
}
