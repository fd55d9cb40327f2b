#!/usr/bin/env node
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { coverageTable, questionTable } from './questions/coverage';
import { questionCosts } from './questions/question-costs';
import { lint } from './knowledge/lint/lint';
import { problemInWords, readKnowledgeFiles, type KnowledgeFiles } from './knowledge/read-files';

/** `npm run kb`: lints the knowledge and says every problem with its file and line. `npm run kb -- questions`: how many questions each article costs. `npm run kb -- coverage`: writes docs/coverage.md. */

function sayProblems(files: KnowledgeFiles): boolean {
  const problems = lint(files);
  for (const problem of problems) console.error(problemInWords(problem));
  console.log(
    `${files.knowledge.articles.length} articles, ${Object.keys(files.knowledge.facts).length} facts, ${(files.knowledge.explanations ?? []).length} explanations, ${problems.length} problems`,
  );
  return problems.length === 0;
}

const goal = { mostQuestions: 5, overBest: 1.05 } as const;

/** Prints a row an article that asks anything, and fails when an article asks too much. */
function sayQuestions({ knowledge }: KnowledgeFiles): boolean {
  const rows = knowledge.articles
    .filter(({ causes }) => causes.length > 1)
    .map((article) => ({ id: article.id, costs: questionCosts(article, knowledge.facts) }));
  const row = (name: string, ...cells: (string | number)[]): string =>
    name.padEnd(44) + cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell).padStart(10)).join('');
  console.log(row('article', 'mean', 'largest', 'best mean', 'best', 'ratio'));
  const good = rows.map(({ id, costs }) => {
    if (!costs) {
      console.log(row(id, 'too many facts to count'));
      return false;
    }
    const { engine, best } = costs;
    const ratio = best.mean === 0 ? 1 : engine.mean / best.mean;
    const fine = ratio <= goal.overBest && engine.max <= goal.mostQuestions;
    console.log(
      row(id, engine.mean, String(engine.max), best.mean, String(best.max), ratio) + (fine ? '' : '  too many'),
    );
    return fine;
  });
  const total = (of: (costs: NonNullable<ReturnType<typeof questionCosts>>) => number): number =>
    rows.reduce((sum, { costs }) => sum + (costs ? of(costs) : 0), 0);
  console.log(
    row(
      `${rows.length} articles that ask, ${knowledge.articles.length - rows.length} that do not`,
      total(({ engine }) => engine.mean) / rows.length,
      '',
      total(({ best }) => best.mean) / rows.length,
      '',
      total(({ engine }) => engine.mean) / total(({ best }) => best.mean),
    ),
  );
  return good.every(Boolean);
}

/** Writes docs/coverage.md. */
function writeCoverage({ knowledge }: KnowledgeFiles): boolean {
  const costs = knowledge.articles
    .filter(({ causes }) => causes.length > 1)
    .flatMap((article) => questionCosts(article, knowledge.facts) ?? []);
  const text = [
    '# What is covered',
    'Written by `npm run kb -- coverage`.',
    '## Knowledge',
    coverageTable(knowledge),
    '## Questions',
    'How many questions it takes until nothing is left to tell apart, over every combination of facts that bears on an article, beside the best possible decision tree. `npm run kb -- questions` shows all.',
    questionTable(costs),
  ].join('\n\n');
  writeFileSync(path.join(__dirname, '..', '..', 'docs', 'coverage.md'), `${text}\n`);
  console.log('docs/coverage.md is written.');
  return true;
}

const jobs: Readonly<Record<string, (files: KnowledgeFiles) => boolean>> = {
  lint: sayProblems,
  questions: sayQuestions,
  coverage: writeCoverage,
};
const job = jobs[process.argv[2] ?? 'lint'];
if (job) {
  process.exitCode = job(readKnowledgeFiles(path.join(__dirname, '..', '..', 'knowledge'))) ? 0 : 1;
} else {
  console.error(`There is no "${process.argv[2] ?? ''}". There are: ${Object.keys(jobs).join(', ')}.`);
  process.exitCode = 1;
}
