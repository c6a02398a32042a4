/** Longer addresses are made by machines for machines. */
export const LONGEST_ADDRESS = 2048;

/**
 * Addresses that may stand behind a link: of a web page or for mail, without white space, control characters and marks
 * that turn its direction. Every other runs something, holds data, or leads into the computer.
 */
export const SAFE_ADDRESS =
  /^(?:https?:\/\/[^/\s\p{Cc}\p{Cf}][^\s\p{Cc}\p{Cf}]*|mailto:[^?\s\p{Cc}\p{Cf}]+@[^\s\p{Cc}\p{Cf}]+)$/iu;
