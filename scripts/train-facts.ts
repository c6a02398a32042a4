import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readAskedParagraphs } from './train-facts/reading-data';
import { exampleOf } from './train-facts/examples';
import { storedForm } from './train-facts/stored-form';
import { trainModel } from './train-facts/train-model';

// Trains the fact finder's ranker on all the data there is and writes its weights: `npm run quiz:train`.
// For figures on text that it was not trained on, see `npm run quiz:eval`.

const OUTPUT = 'src/core/quiz/facts/facts.weights.json';
const SEED = 1;

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });
const examples = readAskedParagraphs(values.data).map(exampleOf);
const startedMs = performance.now();
const json = `${JSON.stringify(storedForm(trainModel(examples, SEED)))}\n`;
writeFileSync(OUTPUT, json);
const seconds = Math.round((performance.now() - startedMs) / 1000);
console.log(
  `${examples.length} paragraphs, ${seconds} s -> ${OUTPUT} (${Math.round(json.length / 1024)} KB)`,
);
