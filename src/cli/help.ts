import { READ_FORMATS } from './explain-failure';

export const HELP = `Andu on the command line, for trainers and for measuring.

  andu inspect <file|case-id> [--json]
      Text, blocks, what was set aside and what to look at. For an embedded case
      the corrected revision.
  andu convert <file|case-id> [-o <case.andu>] [--force]
      A case package of it, beside the working folder's other files unless -o says
      where; a file that is there is written over with --force only.
  andu questions <file|case-id> [--json] [--seed N] [--max N]
      Facts, best first, and the questions made of them.
  andu questions --jsonl <in.jsonl>
      One {"id", "text"} a line in, one result a line out, in order.
  andu help | --help | -h
  andu --version | -v

Files: ${READ_FORMATS}
and case package folders. Embedded case: wuhu-2022.
Offsets are UTF-16 code units. From the source tree: npm run --silent andu -- …

Exit code 0: done; 1: a file cannot be used; 2: wrong usage. Errors go to standard error.
`;
