import { createUuidV7, ID_RANDOM_BYTES } from '../../core/ids';
import type { UtcOffset } from '../../core/time';

/** Where commands and queries get the time, new ids and the local clock from. */
export interface Environment {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly newId: () => string;
  /** A whole number, 0 to 2³² − 1. */
  readonly newSeed: () => number;
  readonly utcOffset: UtcOffset;
}

const systemEnvironment: Environment = {
  now: () => Date.now(),
  newId: () => createUuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(ID_RANDOM_BYTES))),
  newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  // Subtracted, not negated: in UTC the latter would be minus zero.
  utcOffset: (at) => 0 - new Date(at).getTimezoneOffset(),
};

let current: Environment = systemEnvironment;

/** The environment in force. */
export function environment(): Environment {
  return current;
}

/** A seed for a new session: another order and other questions each time. */
export function newSeed(): number {
  return current.newSeed();
}

/** Replaces parts of the environment, for tests. @returns a function that puts the old one back */
export function replaceEnvironment(parts: Partial<Environment>): () => void {
  const previous = current;
  current = { ...current, ...parts };
  return () => {
    current = previous;
  };
}
