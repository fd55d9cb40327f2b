import { realEngine } from '../golden/real-engine';
import { isAboutArticle, isAstray, isRight, judged, windowsRows } from './windows-rows';

const engine = realEngine();
const rows = windowsRows('kerberos-codes.tsv').map((row) => judged(engine, row));

test('Kerberos: the table is whole, and says why where a row leads nowhere', () => {
  expect(rows).toHaveLength(243);
  expect(rows.filter(({ expected, why }) => expected === '' || (expected === 'nothing' && why === ''))).toEqual([]);
});

test.each(rows.filter(isAboutArticle))('Kerberos: $key leads to $expected', (row) => {
  expect({ outcome: row.lead.outcome, article: row.lead.article }).toEqual({ outcome: 'matched', article: row.expected });
});

test('Kerberos: a row without an article is at least called by its name', () => {
  expect(rows.filter(({ expected, isNamed }) => expected === 'named' && !isNamed)).toEqual([]);
});

test('Kerberos: none is led astray surely', () => {
  expect(rows.filter(isAstray)).toEqual([]);
});

test('Kerberos: what is known does not grow less', () => {
  const named = rows.filter(({ isNamed }) => isNamed).length;
  const right = rows.filter((row) => isAboutArticle(row) && isRight(row)).length;

  // Floors that only rise.
  expect(right).toBeGreaterThanOrEqual(169);
  expect(named).toBeGreaterThanOrEqual(149);
});
