import { LONGEST_ADDRESS, SAFE_ADDRESS } from '../core/text/safe-address';

/** A link's address if it may be kept, without the white space around it; else `null`. */
export function safeAddress(href: string): string | null {
  const address = href.trim();
  return address.length <= LONGEST_ADDRESS && SAFE_ADDRESS.test(address) ? address : null;
}
