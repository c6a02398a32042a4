import { CliError, USAGE } from './cli-error';

/** Takes what stands after the command's name; throws CliError for what the user can mend. Each command is loaded when asked for: a start costs only what it needs. */
const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  inspect: async (args) => (await import('./inspect')).runInspect(args),
  convert: async (args) => (await import('./convert')).runConvert(args),
  questions: async (args) => (await import('./questions')).runQuestions(args),
  help: async () => {
    process.stdout.write((await import('./help')).HELP);
  },
  '--version': async () => {
    process.stdout.write(`${(await import('./version')).readVersion()}\n`);
  },
};
const ALIASES: Readonly<Record<string, string>> = { '--help': 'help', '-h': 'help', '-v': '--version' };

const [given, ...args] = process.argv.slice(2);
try {
  if (given === undefined) throw new CliError(USAGE, 'a command is missing; see: andu help');
  const name = Object.hasOwn(ALIASES, given) ? ALIASES[given] : given;
  const run = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (run === undefined) throw new CliError(USAGE, `${given}: no such command; see: andu help`);
  await run(args);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const isUsage = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!isUsage && !(error instanceof CliError)) throw error;
  process.stderr.write(`andu: ${error.message}\n`);
  process.exitCode = error instanceof CliError ? error.exitCode : USAGE;
}
