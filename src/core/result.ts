/** A failure that a user can meet: a stable code (a locale key's last part) and the facts its text needs. */
export interface Failure<Code extends string = string> {
  readonly code: Code;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** What a function returns when failing is part of its job; bugs are thrown instead. */
export type Result<T, F extends Failure = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: F };

/** Wraps a value as success. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Wraps a failure code and its facts. */
export function fail<Code extends string>(
  code: Code,
  facts?: Readonly<Record<string, string | number>>,
): { readonly ok: false; readonly error: Failure<Code> } {
  return { ok: false, error: facts === undefined ? { code } : { code, facts } };
}

/** Makes the compiler prove that a union was handled whole; throws if it was not. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
