import { readFileSync } from 'node:fs';
import path from 'node:path';
import { realEngine } from '../golden/real-engine';
import { leadOf } from './lead-of';

const engine = realEngine();

/** A code of Dataverse that flows meet: hexadecimal, as a signed number, what Dataverse says, the article it leads to. */
const rows = readFileSync(path.join(__dirname, 'dataverse-codes.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [hex = '', decimal = '', met = '', message = '', article = ''] = line.split('\t');
    return { hex, decimal, met, message, article };
  });

/** Below this confidence an article is offered as a guess and nobody is sent anywhere. */
const surely = 0.5;

const shapes = {
  'in the JSON of the Web API': ({ hex, message }: (typeof rows)[number]) =>
    JSON.stringify({ error: { code: hex.toLowerCase(), message } }),
  'behind the message of an action': ({ decimal, message }: (typeof rows)[number]) =>
    `Action 'Update_a_row' failed: ${message} CRM ErrorCode: ${decimal}`,
  'as a help link': ({ hex }: (typeof rows)[number]) =>
    `Update a row failed. http://go.microsoft.com/fwlink/?LinkID=398563&error=Microsoft.Crm.CrmException%3a${hex.slice(2)}&client=platform`,
};

/** Where the paste leads, and whether the code in it is known as one of Dataverse. */
function leadsTo(paste: string) {
  const reading = engine.read(paste);
  const named = reading.kind === 'report' && reading.report.codes.some(({ code }) => code.system === 'dataverse');
  return { named, ...leadOf(engine, paste) };
}

test('the table is there, and no code twice', () => {
  expect(rows.length).toBe(173);
  expect(new Set(rows.map(({ hex }) => hex)).size).toBe(rows.length);
});

describe.each(Object.entries(shapes))('a code of Dataverse %s', (_, shape) => {
  const answers = rows.map((row) => ({ row, answer: leadsTo(shape(row)) }));

  test('is known by its name', () => {
    expect(answers.filter(({ answer }) => !answer.named).map(({ row }) => row.hex)).toEqual([]);
  });

  test('leads to its article', () => {
    const wrong = answers.filter(({ row, answer }) => row.article !== 'named' && answer.article !== row.article);
    expect(wrong.map(({ row, answer }) => `${row.hex} ${row.article} -> ${answer.article ?? 'nothing'}`)).toEqual([]);
  });

  test('leads nobody astray', () => {
    const astray = answers.filter(({ row, answer }) => answer.confidence >= surely && answer.article !== row.article);
    expect(astray.map(({ row, answer }) => `${row.hex} -> ${answer.article ?? 'nothing'}`)).toEqual([]);
  });
});

test('nearly every code that is met has an article; the number can only rise', () => {
  expect(rows.filter(({ article }) => article !== 'named').length).toBeGreaterThanOrEqual(172);
});

test('what Dataverse says without its code leads to the article or to nothing; the numbers can only get better', () => {
  const answers = rows.map((row) => ({ row, answer: leadsTo(row.message) }));
  const right = answers.filter(({ row, answer }) => answer.article === row.article);
  const astray = answers.filter(({ row, answer }) => answer.confidence >= surely && answer.article !== row.article);
  expect(right.length).toBeGreaterThanOrEqual(121);
  expect(astray.length).toBeLessThanOrEqual(5);
});
