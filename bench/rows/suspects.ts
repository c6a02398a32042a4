import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { findSuspects } from '../../src/core/text/suspects/find';

/*
 * False alarms on clean text: tsx bench/rows/suspects.ts FILE…, each a reading-comprehension set in SQuAD's form
 * (CMRC 2018, DRCD), whose contexts are taken one by one.
 */
const setSchema = z.object({
  data: z.array(z.object({ paragraphs: z.array(z.object({ context: z.string() })) })),
});

for (const file of process.argv.slice(2)) {
  const { data } = setSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const contexts = data.flatMap(({ paragraphs }) =>
    paragraphs.map(({ context }) => context.normalize('NFC')),
  );
  const length = contexts.reduce((sum, context) => sum + context.length, 0);
  const alarms = contexts.flatMap((context) =>
    findSuspects(context).map(
      ({ start, end, reason }) => `${reason}: ${context.slice(Math.max(0, start - 8), end + 8)}`,
    ),
  );
  const rate = ((alarms.length * 10_000) / length).toFixed(2);
  console.log(`${file}: ${alarms.length} alarms in ${length} characters, ${rate} in 10,000`);
  for (const alarm of alarms) console.log(`  ${alarm}`);
}
