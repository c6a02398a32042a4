import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bareWork, importWork } from './import-work';

// tsx import-once.ts ours|theirs FILE: reads the file once, and writes the most memory that it took, in MB.
const [work, file = ''] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));
const length = await (work === 'ours' ? importWork : bareWork)(path.basename(file), bytes);
if (length === 0) throw new Error(`${file}: nothing came of it`);
console.log(process.resourceUsage().maxRSS / 1024);
