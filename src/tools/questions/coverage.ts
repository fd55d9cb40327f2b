import { areas, type Article } from '../../core/knowledge/article';
import type { Knowledge } from '../../core/knowledge/knowledge';
import type { QuestionCosts } from './question-costs';

type Row = readonly (string | number)[];

function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

function countsOf(articles: readonly Article[]): Row {
  const sum = (of: (article: Article) => number): number => articles.reduce((total, article) => total + of(article), 0);
  return [
    articles.length,
    articles.filter(({ status }) => status === 'draft').length,
    sum(({ codes }) => codes.length),
    sum(({ messages }) => messages.length),
    sum(({ causes }) => causes.length),
    sum(({ examples }) => examples.matches.length + examples.near_misses.length),
  ];
}

/** What the knowledge base holds, as a Markdown table by area. */
export function coverageTable(knowledge: Knowledge): string {
  const rows = areas.map((area): Row => [
    area,
    ...countsOf(knowledge.articles.filter((article) => article.area === area)),
  ]);
  return table(
    ['area', 'articles', 'drafts', 'codes', 'messages', 'causes', 'examples'],
    [...rows, ['**all**', ...countsOf(knowledge.articles)]],
  );
}

/** The articles that ask most, beside the best possible decision tree. */
export function questionTable(costs: readonly QuestionCosts[], most = 15): string {
  const mean = (of: (cost: QuestionCosts) => number): number =>
    costs.reduce((sum, cost) => sum + of(cost), 0) / Math.max(costs.length, 1);
  const rows = [...costs].sort((one, other) => other.engine.mean - one.engine.mean).slice(0, most);
  return table(
    ['article', 'mean', 'largest', 'best possible mean'],
    [
      ...rows.map(({ article, engine, best }): Row => [
        article,
        engine.mean.toFixed(2),
        engine.max,
        best.mean.toFixed(2),
      ]),
      [
        `**all ${costs.length} that ask**`,
        mean(({ engine }) => engine.mean).toFixed(2),
        Math.max(0, ...costs.map(({ engine }) => engine.max)),
        mean(({ best }) => best.mean).toFixed(2),
      ],
    ],
  );
}
