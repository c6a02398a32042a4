// Runs every check and every suite, shows what each prints, and adds them up in the last line.
// `--only lint|unit|e2e` runs one group.
import { STEPS } from './run/steps.mjs';

const groups = [...new Set(STEPS.map((step) => step.group))];
const flag = process.argv.indexOf('--only');
const only = flag === -1 ? null : process.argv[flag + 1];
if (flag !== -1 && !groups.includes(only)) {
  console.error(`--only takes one of: ${groups.join(', ')}`);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
const failing = [];
for (const step of STEPS) {
  if (only && step.group !== only) continue;
  console.log(`\n── ${step.name} ──`);
  const startedMs = Date.now();
  const { passed, failed } = step.run();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failing.push(step.name);
  const seconds = ((Date.now() - startedMs) / 1000).toFixed(1);
  console.log(`${step.name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}
if (failing.length > 0) console.log(`\nFailed: ${failing.join(', ')}`);
// Nothing run is no success.
const isGreen = total.failed === 0 && total.passed > 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(isGreen ? 0 : 1);
