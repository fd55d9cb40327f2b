import { realEngine } from '../golden/real-engine';
import { isAboutArticle, isAstray, isRight, judged, windowsRows } from './windows-rows';

const engine = realEngine();
const rows = windowsRows('logon-4625.tsv').map((row) => judged(engine, row));

test('Event 4625: the table is whole, and says why where a row leads nowhere', () => {
  expect(rows).toHaveLength(82);
  expect(rows.filter(({ expected, why }) => expected === '' || (expected === 'nothing' && why === ''))).toEqual([]);
});

test.each(rows.filter(isAboutArticle))('Event 4625: $key leads to $expected', (row) => {
  expect({ outcome: row.lead.outcome, article: row.lead.article }).toEqual({ outcome: 'matched', article: row.expected });
});

test('Event 4625: a row without an article is at least called by its name', () => {
  expect(rows.filter(({ expected, isNamed }) => expected === 'named' && !isNamed)).toEqual([]);
});

test('Event 4625: none is led astray surely', () => {
  expect(rows.filter(isAstray)).toEqual([]);
});

test('Event 4625: what is known does not grow less', () => {
  const named = rows.filter(({ isNamed }) => isNamed).length;
  const right = rows.filter((row) => isAboutArticle(row) && isRight(row)).length;

  // Floors that only rise.
  expect(right).toBeGreaterThanOrEqual(82);
  expect(named).toBeGreaterThanOrEqual(71);
});
