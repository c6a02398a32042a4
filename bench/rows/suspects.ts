import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { findSuspects } from '../../src/core/text/suspects/find';
import type { Figure, Row } from '../figure';

/** What is read of a reading-comprehension set in SQuAD's form. */
const setSchema = z.object({
  data: z.array(z.object({ paragraphs: z.array(z.object({ context: z.string() })) })),
});
const SETS = ['cmrc2018_trial.json', 'DRCD_dev.json'] as const;
/** False alarms that may be, and in how many characters. */
const ALLOWED = 1;
const IN_CHARACTERS = 10_000;

/** False alarms on clean text, context by context; each alarm is told. */
export const suspectsRow: Row = async () => {
  const folder = process.env['ANDU_READING_DATA'] ?? path.join(import.meta.dirname, '../../../shared/data');
  return SETS.map((file): Figure => {
    const { data } = setSchema.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
    const contexts = data.flatMap(({ paragraphs }) =>
      paragraphs.map(({ context }) => context.normalize('NFC')),
    );
    const length = contexts.reduce((sum, context) => sum + context.length, 0);
    const alarms = contexts.flatMap((context) =>
      findSuspects(context).map(
        ({ start, end, reason }) => `${reason}: ${context.slice(Math.max(0, start - 8), end + 8)}`,
      ),
    );
    for (const alarm of alarms) console.error(`  ${file}: ${alarm}`);
    return {
      name: `false alarms in ${IN_CHARACTERS} of ${length} characters of ${file}`,
      unit: 'count',
      ours: Number(((alarms.length * IN_CHARACTERS) / length).toFixed(2)),
      reference: null,
      target: { is: 'at most', value: ALLOWED, mustHold: true },
    };
  });
};
