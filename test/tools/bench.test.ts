import { baselineOf } from '../../src/tools/bench/baseline';
import { measure } from '../../src/tools/bench/measure';
import { benchSchema, tableOf } from '../../src/tools/bench/report';
import { hostileSize, rowsOf, sizes } from '../../src/tools/bench/rows';
import { hostileKinds, textMaker } from '../../src/tools/bench/texts';
import { smallEngine } from '../core/knowledge/small-knowledge';

const examples = ['error code 0xC000006D', 'AADSTS50126: wrong password'];

test('the same seed makes the same texts, and no text comes twice', () => {
  const texts = (seed: number): string[] => {
    const maker = textMaker(examples, seed);
    return [0, 1, 2].flatMap(() => [maker.realistic(400), ...hostileKinds.map((kind) => maker.hostile(kind, 400))]);
  };

  expect(texts(1)).toEqual(texts(1));
  expect(new Set(texts(1)).size).toBe(texts(1).length);
});

test('texts have the length that was asked for', () => {
  const maker = textMaker(examples, 3);

  expect(sizes.map((size) => maker.realistic(Math.round(size * 1024)).length)).toEqual([205, 4096, 39936, 102400]);
  for (const kind of hostileKinds) {
    const { length } = maker.hostile(kind, 4096);
    expect([kind, length > 3900 && length <= 4096]).toEqual([kind, true]);
  }
});

test('reading, diagnosis and every hostile kind are measured beside the baseline', () => {
  const engine = smallEngine;
  const rows = rowsOf(engine, textMaker(examples, 1), 1);
  const measured = measure(rows, baselineOf(examples), 2, 0);

  expect(measured.map(({ name }) => name)).toEqual([
    'reading',
    'diagnosis',
    ...hostileKinds.map((kind) => `reading, ${kind}`),
  ]);
  expect(measured.filter(({ cpu, baseline }) => !(cpu >= 0 && baseline >= 0))).toEqual([]);
  expect(rowsOf(engine, textMaker(examples, 1)).map(({ size }) => size)).toContain(hostileSize);
});

test('an older run stands beside the new one, and what is left behind can be read again', () => {
  const now = [{ name: 'reading', size: 4, cpu: 1000, baseline: 500, ratio: 2 }];
  const older = benchSchema.parse(
    JSON.parse(JSON.stringify({ format: 1, node: 'v22', rows: [{ ...now[0], cpu: 4000, ratio: 8 }] })),
  );

  expect(tableOf(now, older).split('\n').at(-1)).toBe('| reading | 4 | 1.000 | 250 | 0.500 | 2.00 | 8.00 | 0.25 |');
  expect(tableOf(now).split('\n').at(-1)).toBe('| reading | 4 | 1.000 | 250 | 0.500 | 2.00 |');
});
