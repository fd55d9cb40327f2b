#!/usr/bin/env node
import path from 'node:path';
import { questionCosts } from './diagnosis/question-costs';
import { lint } from './knowledge/lint/lint';
import { readKnowledgeFiles, type KnowledgeFiles } from './knowledge/read-files';

/** `npm run kb`: lints the knowledge and says every problem with its file and line. `npm run kb -- questions`: how many questions each article costs. */

function sayProblems(files: KnowledgeFiles): boolean {
  const problems = lint(files);
  for (const problem of problems) console.error(`knowledge/${problem.file}:${problem.line}  ${problem.message}`);
  console.log(`${files.knowledge.articles.length} articles, ${Object.keys(files.knowledge.facts).length} facts, ${problems.length} problems`);
  return problems.length === 0;
}

const goal = { mostQuestions: 5, overBest: 1.05 } as const;

/** Prints a row an article that asks anything, and fails when an article asks too much. */
function sayQuestions({ knowledge }: KnowledgeFiles): boolean {
  const rows = knowledge.articles.filter(({ causes }) => causes.length > 1).map((article) => ({ id: article.id, costs: questionCosts(article, knowledge.facts) }));
  const row = (name: string, ...cells: (string | number)[]): string => name.padEnd(44) + cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell).padStart(10)).join('');
  console.log(row('article', 'mean', 'largest', 'best mean', 'best', 'ratio'));
  const good = rows.map(({ id, costs }) => {
    if (!costs) {
      console.log(row(id, 'too many facts to count'));
      return false;
    }
    const { engine, best } = costs;
    const ratio = best.mean === 0 ? 1 : engine.mean / best.mean;
    const fine = ratio <= goal.overBest && engine.max <= goal.mostQuestions;
    console.log(row(id, engine.mean, String(engine.max), best.mean, String(best.max), ratio) + (fine ? '' : '  too many'));
    return fine;
  });
  const total = (of: (costs: NonNullable<ReturnType<typeof questionCosts>>) => number): number => rows.reduce((sum, { costs }) => sum + (costs ? of(costs) : 0), 0);
  console.log(row(`${rows.length} articles that ask, ${knowledge.articles.length - rows.length} that do not`, total(({ engine }) => engine.mean) / rows.length, '', total(({ best }) => best.mean) / rows.length, '', total(({ engine }) => engine.mean) / total(({ best }) => best.mean)));
  return good.every(Boolean);
}

const files = readKnowledgeFiles(path.join(__dirname, '..', 'knowledge'));
const fine = process.argv[2] === 'questions' ? sayQuestions(files) : sayProblems(files);
process.exitCode = fine ? 0 : 1;
