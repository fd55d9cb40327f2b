import { realEngine } from '../golden/real-engine';
import { isAboutArticle, isAstray, isRight, judged, windowsRows } from './windows-rows';

const engine = realEngine();
const rows = windowsRows('rdp-codes.tsv').map((row) => judged(engine, row));

test('Remote Desktop: the table is whole, and says why where a row leads nowhere', () => {
  expect(rows).toHaveLength(182);
  expect(rows.filter(({ expected, why }) => expected === '' || (expected === 'nothing' && why === ''))).toEqual([]);
});

test.each(rows.filter(isAboutArticle))('Remote Desktop: $key leads to $expected', (row) => {
  expect({ outcome: row.lead.outcome, article: row.lead.article }).toEqual({ outcome: 'matched', article: row.expected });
});

test('Remote Desktop: a row without an article is at least called by its name', () => {
  expect(rows.filter(({ expected, isNamed }) => expected === 'named' && !isNamed)).toEqual([]);
});

test('Remote Desktop: none is led astray surely', () => {
  expect(rows.filter(isAstray)).toEqual([]);
});

test('Remote Desktop: what is known does not grow less', () => {
  const named = rows.filter(({ isNamed }) => isNamed).length;
  const right = rows.filter((row) => isAboutArticle(row) && isRight(row)).length;

  // Floors that only rise.
  expect(right).toBeGreaterThanOrEqual(157);
  expect(named).toBeGreaterThanOrEqual(125);
});
