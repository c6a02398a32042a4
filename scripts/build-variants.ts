import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import HKVariants from 'opencc-js/dict/HKVariants';
import STCharacters from 'opencc-js/dict/STCharacters';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TWVariants from 'opencc-js/dict/TWVariants';

/*
 * Writes src/core/search/variants.json: which characters are forms of one another, from OpenCC's simplified,
 * traditional, Taiwan and Hong Kong tables. Characters joined through a third one are in one class too.
 */

const classOf = new Map<string, Set<string>>();
for (const table of [STCharacters, TSCharacters, TWVariants, HKVariants]) {
  for (const entry of table.split('|')) {
    const [from, to] = entry.split(' ');
    if (from && to) join(from, to);
  }
}
const classes = [...new Set(classOf.values())].map((members) => [...members].sort().join('')).sort();
const target = fileURLToPath(new URL('../src/core/search/variants.json', import.meta.url));
writeFileSync(target, `${JSON.stringify({ classes: classes.join(' ') })}\n`);
console.log(`${classes.length} classes of ${classOf.size} characters`);

function join(a: string, b: string): void {
  const joined = new Set([...(classOf.get(a) ?? [a]), ...(classOf.get(b) ?? [b])]);
  for (const member of joined) classOf.set(member, joined);
}
