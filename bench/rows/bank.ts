import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Row } from '../figure';
import { REPO } from '../launch';
import type { BankFigures } from './bank-in-child';

/**
 * A document of 100,000 characters to a full bank, beside dividing the same text into words and nothing else
 * (`Intl.Segmenter`); and the most memory it takes, beside the same process before.
 */
export const bankRow: Row = async () => {
  const script = path.join(REPO, 'bench/rows/bank-in-child.ts');
  const data = process.env['ANDU_READING_DATA'] ?? path.join(REPO, '../shared/data');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, data], {
    cwd: REPO,
  });
  const { characters, questions, buildMs, segmentMs, beforeMb, peakMb }: BankFigures = JSON.parse(stdout);
  const of = `a bank of ${questions} questions from ${characters.toLocaleString('en')} characters`;
  return [
    { name: `${of}, beside Intl.Segmenter`, unit: 'ms', ours: buildMs, reference: segmentMs },
    { name: 'most memory meanwhile, beside before', unit: 'MB', ours: peakMb, reference: beforeMb },
  ];
};
