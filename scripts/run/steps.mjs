import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { REPO } from '../setup/places.mjs';
import { buildIfChanged } from './build.mjs';

const REPORTS = path.join(REPO, '.cache', 'test-reports');

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, group: 'lint' | 'unit' | 'e2e', run: () => Count }} Step
 */

/** What `npm test` does, in order. A check that only passes or fails counts as one test. */
export const STEPS = [
  check('type check', 'lint', 'typescript/bin/tsc', ['-b']),
  check('lint and layers', 'lint', 'oxlint/bin/oxlint', ['--deny-warnings']),
  check('format', 'lint', '@biomejs/biome/bin/biome', ['format', '.']),
  check('unused code', 'lint', 'knip/bin/knip.js', []),
  suite(
    'unit tests',
    'unit',
    'vitest/vitest.mjs',
    ['run', '--reporter=default', '--reporter=json'],
    countVitest,
  ),
  { name: 'build', group: 'e2e', run: () => asCount(buildIfChanged()) },
  suite(
    'end-to-end tests',
    'e2e',
    '@playwright/test/cli.js',
    ['test', '--reporter=list,json'],
    countPlaywright,
  ),
];

function check(name, group, tool, args) {
  return { name, group, run: () => asCount(runTool(tool, args).status === 0) };
}

/** A step with many tests, counted from the JSON report that its tool writes. */
function suite(name, group, tool, args, countReport) {
  const report = path.join(REPORTS, `${path.basename(path.dirname(tool))}.json`);
  const run = () => {
    mkdirSync(REPORTS, { recursive: true });
    rmSync(report, { force: true });
    const isVitest = countReport === countVitest;
    const outputArgs = isVitest ? [`--outputFile.json=${report}`] : [];
    const { status } = runTool(tool, [...args, ...outputArgs], { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
    const count = existsSync(report) ? countReport(JSON.parse(readFileSync(report, 'utf8'))) : asCount(false);
    // A file that does not load, or a hook that throws, fails the run without failing a test.
    return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
  };
  return { name, group, run };
}

function countVitest(report) {
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function countPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

function asCount(isPassed) {
  return isPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function runTool(tool, args, env = {}) {
  const script = path.join(REPO, 'node_modules', tool);
  return spawnSync(process.execPath, [script, ...args], {
    cwd: REPO,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
}
