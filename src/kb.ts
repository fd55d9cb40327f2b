#!/usr/bin/env node
import path from 'node:path';
import { lint } from './knowledge/lint/lint';
import { readKnowledgeFiles } from './knowledge/read-files';

/** `npm run kb`: lints the knowledge and says every problem with its file and line. Exit 1 when there is any. */
const root = path.join(__dirname, '..', 'knowledge');
const files = readKnowledgeFiles(root);
const problems = lint(files);
for (const problem of problems) console.error(`knowledge/${problem.file}:${problem.line}  ${problem.message}`);
console.log(`${files.knowledge.articles.length} articles, ${Object.keys(files.knowledge.facts).length} facts, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
