import { readFileSync } from 'node:fs';
import path from 'node:path';
import { realEngine } from '../golden/real-engine';
import { leadOf, type Lead } from './lead-of';

const engine = realEngine();

/** A code or text of SQL Server, Azure SQL or the on-premises data gateway, and the article it leads to. */
interface Row {
  kind: string;
  code: string;
  text: string;
  /** Empty where it leads nowhere; `why` says so then. */
  article: string;
  why: string;
}

const rows: Row[] = readFileSync(path.join(__dirname, 'sql-gateway-codes.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [kind = '', code = '', text = '', article = '', why = ''] = line.split('\t');
    return { kind, code, text, article, why };
  });

/** What a maker has: the connector's message, the exception with its number, or a code of the gateway beside its text. */
function pastesOf({ kind, code, text, why }: Row): string[] {
  const numbered = (number: string, state: string): string =>
    `SqlException: ${text} Error Number:${number},State:${state},Class:14`;
  if (why === 'no text of its own') return [];
  const isByNumberOnly = why === 'only by its number';
  switch (kind) {
    case 'sql-18456-state':
      return [`Microsoft SQL: ${text}`, numbered('18456', code.split('-')[0] ?? code)];
    case 'sql-number':
    case 'azure-sql':
      return isByNumberOnly ? [numbered(code, '1')] : [`Microsoft SQL: ${text}`, text, numbered(code, '1')];
    case 'gateway-code':
      return [JSON.stringify({ error: { code, message: text } }), `The connection fails: ${code}`];
    default:
      return [text, `The connection with the gateway cannot be saved. ${text}`];
  }
}

const surely = 0.5;

function isRight({ outcome, article }: Lead, wanted: string): boolean {
  return outcome === 'matched' && article === wanted;
}

const judged = rows.map((row) => ({
  row,
  leads: pastesOf(row).map((paste) => ({ paste, ...leadOf(engine, paste) })),
}));

test('the table holds every row of the reference, and says why where none is known', () => {
  expect(rows).toHaveLength(158);
  expect(rows.filter(({ article, why }) => article === '' && why === '')).toEqual([]);
});

test.each(judged.filter(({ row }) => row.article !== ''))(
  '$row.kind $row.code leads to $row.article in every form it is pasted in',
  ({ row, leads }) => {
    expect(leads.filter((lead) => !isRight(lead, row.article))).toEqual([]);
  },
);

test('none is led astray', () => {
  const astray = judged.flatMap(({ row, leads }) =>
    leads.filter(({ article, confidence }) => article !== undefined && confidence >= surely && article !== row.article),
  );

  expect(astray).toEqual([]);
});

test('those that find their article do not grow fewer', () => {
  const found = judged.filter(({ leads, row }) => row.article !== '' && leads.every((lead) => isRight(lead, row.article)));

  // A floor that only rises: 3 before these articles were written.
  expect(found.length).toBeGreaterThanOrEqual(151);
});
