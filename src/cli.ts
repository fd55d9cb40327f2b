#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { codeFromReference } from './codes/code';
import { createEngine } from './diagnosis/engine';
import { loadKnowledge } from './knowledge/load-knowledge';
import { diagnosisJson } from './replies/diagnosis-json';

const index = loadKnowledge(path.join(__dirname, '..', 'knowledge'));
const engine = createEngine(index);
const names = (r: string) => { const c = codeFromReference(r); return index.codes.byKey(c.key)?.names[0] ?? c.value; };
const text = readFileSync(0, 'utf8');
const reading = engine.read(text);
if (reading.kind === 'report') {
  const d = engine.diagnose({ report: reading.report, answers: new Map(), unknown: new Set(), tried: new Set() });
  console.log(JSON.stringify(diagnosisJson(d, reading.report, names), null, 1));
} else console.log(reading);
