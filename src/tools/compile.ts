#!/usr/bin/env node
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { KnowledgeError } from '../core/knowledge/knowledge-error';
import { compileKnowledge } from './knowledge/compile-knowledge';

/** The last step of `npm run build`: knowledge/ becomes dist/knowledge.json, which the programs load. Exit 1 with every file, line and reason when the knowledge has mistakes. */

const root = path.join(__dirname, '..', '..');
const file = path.join(root, 'dist', 'knowledge.json');

try {
  const document = compileKnowledge(path.join(root, 'knowledge'));
  mkdirSync(path.dirname(file), { recursive: true });
  // A program that starts meanwhile finds the old one or the new one, never half of one.
  writeFileSync(`${file}.${process.pid}`, document);
  renameSync(`${file}.${process.pid}`, file);
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
