/** Bad usage of the command line. */
export const USAGE = 2;
/** A file that cannot be used. */
export const BAD_FILE = 1;

/** A failure that the user can do something about: its message says what and where, in English. */
export class CliError extends Error {
  override readonly name = 'CliError';

  constructor(
    readonly exitCode: typeof USAGE | typeof BAD_FILE,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
