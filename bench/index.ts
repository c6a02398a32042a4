import { broken, type Figure, formatTable, type Row } from './figure';
import { prepareDisplay } from './launch';
import { anchoringRow } from './rows/anchoring-row';
import { annotationsRow } from './rows/annotations';
import { bankRow } from './rows/bank';
import { databaseRow } from './rows/database';
import { importInAppRow } from './rows/import-in-app';
import { importMemoryRow } from './rows/import-memory';
import { importRow } from './rows/imports';
import { longColumnsRow } from './rows/long-columns';
import { longTextRow } from './rows/long-text';
import { reviewRow } from './rows/review';
import { searchRow } from './rows/search-row';
import { shelfRow } from './rows/shelf';
import { startRow } from './rows/start';
import { suspectsRow } from './rows/suspects';

// npm run build && npm run bench [-- NAME…]: every figure beside its reference from the same run. Ends with 1 if a
// figure of quality is not as it has to be.
const ROWS: Readonly<Record<string, Row>> = {
  start: startRow,
  database: databaseRow,
  anchoring: anchoringRow,
  annotations: annotationsRow,
  search: searchRow,
  longText: longTextRow,
  longColumns: longColumnsRow,
  shelf: shelfRow,
  import: importRow,
  importMemory: importMemoryRow,
  importInApp: importInAppRow,
  suspects: suspectsRow,
  review: reviewRow,
  bank: bankRow,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in ROWS));
if (unknown.length > 0) {
  console.error(`No such row: ${unknown.join(', ')}. There are: ${Object.keys(ROWS).join(', ')}`);
  process.exit(2);
}

const stop = await prepareDisplay();
try {
  const figures: Figure[] = [];
  for (const [name, row] of Object.entries(ROWS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.error(`measuring ${name} …`);
    figures.push(...(await row()));
  }
  console.log(formatTable(figures));
  const failed = broken(figures);
  if (failed.length > 0) {
    console.error(`Not as it has to be: ${failed.map(({ name }) => name).join('; ')}`);
    process.exitCode = 1;
  }
} finally {
  stop();
}
