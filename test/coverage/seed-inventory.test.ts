import { readFileSync } from 'node:fs';
import path from 'node:path';
import { realEngine } from '../golden/real-engine';

const engine = realEngine();

/** One identifier of a seed document: a code, a message, an event, a dsregcmd field, a command, a document number. */
const rows = readFileSync(path.join(__dirname, 'seed-inventory.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [seed = '', kind = '', identifier = '', article = ''] = line.split('\t');
    return { seed: seed.slice(0, 3), kind, identifier, article };
  });

test('the inventory of the seeds is there', () => {
  expect(rows.length).toBeGreaterThan(170);
  expect(new Set(rows.map(({ seed }) => seed))).toEqual(new Set(['000', '001', '002', '003', '004']));
});

test.each(rows)('seed $seed: $identifier ($kind) leads to $article', ({ identifier, article }) => {
  const reading = engine.read(identifier);
  if (reading.kind !== 'report') throw new Error(`it was read as ${reading.kind}`);
  const { outcome, matches } = engine.diagnose({ report: reading.report, answers: new Map(), unknown: new Set(), tried: new Set() });
  expect({ outcome, article: matches[0]?.article.id }).toEqual({ outcome: 'matched', article });
});
