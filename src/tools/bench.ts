#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createEngine } from '../core/diagnosis/engine';
import { openKnowledge, readCompiled } from '../core/knowledge/compiled-knowledge';
import { baselineOf } from './bench/baseline';
import { measure } from './bench/measure';
import { benchSchema, tableOf, type BenchFile } from './bench/report';
import { rowsOf } from './bench/rows';
import { textMaker } from './bench/texts';

/**
 * `npm run bench`: how much CPU time reading and diagnosing take beside one pattern of words with a map, in one run.
 * `-- --out new.json` keeps the figures, `-- --compare old.json` prints those of an older run beside them; `--turns` is how
 * often each row is measured, `--largest` leaves out texts above so many KB, `--seed` makes other texts.
 */

const root = path.join(__dirname, '..', '..');
const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    compare: { type: 'string' },
    turns: { type: 'string', default: '31' },
    'warm-up': { type: 'string', default: '10' },
    largest: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
  },
});

const index = openKnowledge(readCompiled(readFileSync(path.join(root, 'dist', 'knowledge.json'), 'utf8')));
const examples = index.knowledge.articles.flatMap(({ examples: { matches, near_misses } }) => [
  ...matches,
  ...near_misses,
]);
const rows = rowsOf(createEngine(index), textMaker(examples, Number(values.seed)), Number(values.largest));
const measured = measure(rows, baselineOf(examples), Number(values.turns), Number(values['warm-up']));
const older =
  values.compare === undefined ? undefined : benchSchema.parse(JSON.parse(readFileSync(values.compare, 'utf8')));
console.log(tableOf(measured, older));
if (values.out !== undefined) {
  const file: BenchFile = { format: 1, node: process.version, rows: measured };
  writeFileSync(values.out, `${JSON.stringify(file, undefined, 2)}\n`);
}
