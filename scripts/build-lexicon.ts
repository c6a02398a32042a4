import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Converter } from 'opencc-js/t2cn';

// Writes the small lexicon that the fact finder reads word classes from: the frequent words of jieba's
// dictionary (MIT) by class, most frequent first, and a map of single Traditional characters to Simplified ones
// (OpenCC, Apache-2.0). Run once: `npx tsx scripts/build-lexicon.ts`; the result is a data file in the repo.

const MIN_FREQUENCY = 150;
const MAX_LENGTH = 4;
const OUTPUT = 'src/core/quiz/facts/lexicon.weights.json';
const CLASSES: Readonly<Record<string, string>> = {
  n: 'n',
  ng: 'n',
  nr: 'nr',
  nrt: 'nr',
  nrfg: 'nr',
  ns: 'ns',
  nt: 'nt',
  nz: 'nz',
  j: 'n',
  s: 's',
  i: 'i',
  l: 'l',
  v: 'v',
  vg: 'v',
  vi: 'v',
  vd: 'v',
  vq: 'v',
  vn: 'vn',
  an: 'vn',
  a: 'a',
  ag: 'a',
  ad: 'a',
  z: 'a',
  b: 'b',
  d: 'd',
  dg: 'd',
  df: 'd',
  m: 'm',
  mq: 'm',
  q: 'q',
  p: 'p',
  c: 'c',
  r: 'r',
  rr: 'r',
  rz: 'r',
  t: 't',
  tg: 't',
  f: 'f',
  u: 'u',
  uj: 'u',
  ul: 'u',
  uv: 'u',
  ud: 'u',
  ug: 'u',
  uz: 'u',
  y: 'u',
  k: 'u',
  h: 'u',
}; // prettier-ignore

const folder = dirname(createRequire(import.meta.url).resolve('@node-rs/jieba/package.json'));
const allRows = readFileSync(join(folder, 'dict.txt'), 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .map(([word = '', count = '0', tag = '']) => ({ word, count: Number(count), tag: CLASSES[tag] }))
  .filter(({ tag }) => tag !== undefined)
  .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));

// jieba calls 合肥 a noun but 合肥市 a place: what 市 or 省 makes a place of is one.
const places = new Set(allRows.filter(({ tag }) => tag === 'ns').map(({ word }) => word));
const rows = allRows
  .filter(({ word, count, tag }) => isKept(word, count, tag ?? ''))
  .map((row) =>
    row.tag === 'n' && ['市', '省'].some((end) => places.has(row.word + end)) ? { ...row, tag: 'ns' } : row,
  );

const words: Record<string, string> = {};
for (const { word, tag = '' } of rows) words[tag] = words[tag] === undefined ? word : `${words[tag]} ${word}`;

const convert = Converter({ from: 'tw', to: 'cn' });
let traditional = '';
let simplified = '';
for (let code = 0x4e00; code <= 0x9fff; code += 1) {
  const char = String.fromCharCode(code);
  const to = convert(char);
  if (to === char || to.length !== 1) continue;
  traditional += char;
  simplified += to;
}
writeFileSync(OUTPUT, `${JSON.stringify({ words, traditional, simplified }, null, 1)}\n`);
console.log(`${rows.length} words, ${traditional.length} characters -> ${OUTPUT}`);

function isKept(word: string, count: number, tag: string): boolean {
  if (word.length > MAX_LENGTH || !/^\p{Script=Han}+$/u.test(word)) return false;
  if (word.length === 1) return count >= 20;
  return count >= (tag === 'ns' ? 60 : MIN_FREQUENCY);
}
