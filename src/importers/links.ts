/** Longer addresses are made by machines for machines. */
const LONGEST_ADDRESS = 2048;

/**
 * An address of a file's link as it may be kept: of a web page or for mail, without white space, control characters and
 * marks that turn its direction. `null` for every other: those that run something, hold data, or lead into the computer.
 */
export function safeAddress(href: string): string | null {
  const address = href.trim();
  if (address.length > LONGEST_ADDRESS || /[\s\p{Cc}\p{Cf}]/u.test(address)) return null;
  return /^(?:https?:\/\/[^/]|mailto:[^?]+@)/iu.test(address) ? address : null;
}
