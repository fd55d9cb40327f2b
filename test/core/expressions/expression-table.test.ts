import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine, type Engine } from '../../../src/core/diagnosis/engine';
import { findingsOfReport } from '../../../src/core/diagnosis/diagnose';
import { indexKnowledge } from '../../../src/core/knowledge/knowledge-index';
import { codeTable } from '../../../src/core/codes/code-table';
import { realEngine } from '../../golden/real-engine';

const rows = readFileSync(path.join(__dirname, 'expression-errors.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[0] ?? '');

interface Answer {
  article: string;
  row: string;
  likely: string[];
  asks: boolean;
  actions: string[];
}

let answers: Answer[];
let engine: Engine;

function answersOf(asked: Engine): Answer[] {
  return rows.map((row) => {
    const reading = asked.read(row);
    if (reading.kind !== 'report') throw new Error(`nothing is read in ${row}`);
    const { matches, outcome, nextCheck } = asked.diagnose(findingsOfReport(reading.report));
    const causes = outcome === 'matched' ? (matches[0]?.causes ?? []) : [];
    return {
      row,
      article: matches[0]?.article.id ?? '',
      likely: causes.filter(({ state }) => state === 'likely').map(({ cause }) => cause.id),
      asks: nextCheck !== undefined,
      actions: reading.report.expressions.map(({ action, complaint }) => `${action} ${complaint.about}`),
    };
  });
}

beforeAll(() => {
  engine = realEngine();
  answers = answersOf(engine);
});

test('every sentence of the service leads to a likely cause, or at least to what is at fault', () => {
  expect(answers.filter(({ likely, actions }) => likely.length === 0 && actions.length === 0)).toEqual([]);
});

test('of the article on expressions only a wrapper that ends before its reason is without a likely cause', () => {
  const unsure = answers.filter(({ likely, article }) => likely.length === 0 && article === 'expression-failed');

  expect(unsure.filter(({ row }) => !row.includes('the reason is cut off'))).toEqual([]);
});

test('nothing is asked that the message has said', () => {
  expect(answers.filter(({ asks, likely }) => asks && likely.length > 0)).toEqual([]);
});

test('without what messages say of expressions most of them have no likely cause', () => {
  const { knowledge } = engine.index;
  const facts = Object.fromEntries(
    Object.entries(knowledge.facts).map(([fact, definition]) => [
      fact,
      { ...definition, read: definition.read.filter((reading) => !('complaint' in reading)) },
    ]),
  );
  const deaf = createEngine(indexKnowledge({ ...knowledge, facts }, codeTable([])));

  expect(answersOf(deaf).filter(({ likely }) => likely.length === 0).length).toBeGreaterThan(rows.length / 2);
});
