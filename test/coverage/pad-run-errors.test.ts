import { readFileSync } from 'node:fs';
import path from 'node:path';
import { realEngine } from '../golden/real-engine';
import { leadOf } from './lead-of';

const engine = realEngine();

/** A text of a failed desktop flow run, or how a maker tells a failure that prints none, and the article it leads to. */
const rows = readFileSync(path.join(__dirname, 'pad-run-errors.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [text = '', article = ''] = line.split('\t');
    return { text, article };
  });

test('the table holds every known run error', () => {
  expect(rows).toHaveLength(96);
});

test.each(rows)('"$text" leads to $article', ({ text, article }) => {
  const { outcome, article: found } = leadOf(engine, text);

  expect({ outcome, article: found }).toEqual({ outcome: 'matched', article });
});
