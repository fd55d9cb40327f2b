import { readFileSync } from 'node:fs';
import path from 'node:path';
import { realEngine } from '../golden/real-engine';
import { leadOf, type Lead } from './lead-of';

const engine = realEngine();

/** One exception of the reference of desktop actions, with the actions that raise it. */
interface Row {
  actions: string[];
  exception: string;
  article: string;
  /** What the text leads to without its action: `same`, `named` (too general to tell) or another article. */
  alone: string;
}

const rows: Row[] = readFileSync(path.join(__dirname, 'pad-action-errors.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [actions = '', exception = '', article = '', alone = ''] = line.split('\t');
    return { actions: actions.split('; '), exception, article, alone };
  });

/** As the designer shows it, and as the details of an error are copied. */
const envelopes = [
  (action: string, text: string): string => `Error in action '${action}' (subflow Main, line 12): ${text}.`,
  (action: string, text: string): string =>
    `Location: Subflow: Main, Action: 12, Action name: ${action}\nError message: ${text}`,
];

const surely = 0.5;

function isAstray({ article, confidence }: Lead, wanted: readonly string[]): boolean {
  return article !== undefined && confidence >= surely && !wanted.includes(article);
}

const alone = rows.map((row) => ({ row, lead: leadOf(engine, row.exception) }));
const named = alone.filter(({ row, lead }) => lead.outcome === 'matched' && lead.article === row.article);

test('the table holds every exception of the reference', () => {
  expect(rows).toHaveLength(515);
});

test.each(rows)('$exception leads to $article beside each of its actions', ({ actions, exception, article }) => {
  const strays = actions.flatMap((action) =>
    envelopes
      .map((envelope) => envelope(action, exception))
      .map((paste) => ({ paste, lead: leadOf(engine, paste) }))
      .filter(({ lead }) => lead.outcome !== 'matched' || lead.article !== article),
  );

  expect(strays).toEqual([]);
});

test('the bare text leads where the table says, and nowhere else surely', () => {
  const wrong = alone.filter(({ row, lead }) =>
    row.alone === 'same'
      ? lead.outcome !== 'matched' || lead.article !== row.article
      : isAstray(lead, [row.article, row.alone]),
  );

  expect(wrong).toEqual([]);
});

test('the bare texts that find their article do not grow fewer', () => {
  // A floor that only rises: 49 before these articles were written.
  expect(named.length).toBeGreaterThanOrEqual(437);
});
